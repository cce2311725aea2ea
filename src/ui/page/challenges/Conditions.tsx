// What a challenge wants: each condition with its number now, and whether it holds.
import type { Challenge } from '../../../catalog/challenges/challenge'
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
            <span>{row?.holds ? 'holds' : isOver ? 'does not hold' : 'not yet'}</span>
          </li>
        )
      })}
    </ul>
  )
}
