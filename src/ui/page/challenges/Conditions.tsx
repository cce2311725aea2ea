// What a challenge wants: each condition with its number now, and whether it holds.
import type { Challenge } from '../../../catalog/challenges/challenge'
import type { Row } from '../../../session/challenges/rows'
import { useChallenge } from './use-challenges'

export function Conditions({ challenge }: { challenge: Challenge }) {
  const rows = useChallenge((state) => state.rows)
  const isOver = useChallenge((state) => state.foul !== undefined)
  return (
    <ul className="conditions" aria-label="Conditions">
      {challenge.conditions.map(({ name, wanted }, i) => {
        const row = rows[i]
        return (
          <li key={name} data-holds={row?.holds ?? false}>
            <span>{name}</span>
            <b>{row?.now ?? '–'}</b>
            <span>wanted: {wanted}</span>
            <span>{wordFor(row, isOver)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function wordFor(row: Row | undefined, isOver: boolean): string {
  if (row?.holds) return 'holds'
  if (isOver) return 'does not hold'
  return row?.hasHeld ? 'no longer' : 'not yet'
}
