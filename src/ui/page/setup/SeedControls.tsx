// The seed: typed, or another one by chance.
import { useState } from 'react'
import { withSeed } from '../../../experiment/changes/changes-of-data'
import { notify } from '../../../session/notify'
import { useChange } from '../../kit/controls/use-restart'
import { parseNumber } from '../../kit/parse-number'
import { useLab, useSession } from '../../kit/session-context'
import { Control } from './Control'
import '../../kit/controls/row.css'
import '../../kit/controls/small-button.css'

/** Short enough to be read aloud. */
const SEEDS_BY_CHANCE = 10_000

export function SeedControls() {
  const session = useSession()
  const change = useChange()
  const seed = useLab((state) => state.experiment.seed)
  // Undefined while nothing is being typed.
  const [draft, setDraft] = useState<string>()
  const commit = () => {
    if (draft === undefined) return
    setDraft(undefined)
    session.dismissNotice()
    const typed = parseNumber(draft)
    if (typed === undefined) return notify(session.store, `seed: found “${draft}”, expected a whole number.`)
    if (typed !== seed) change((experiment) => withSeed(experiment, typed))
  }
  return (
    <Control hint="Whole, 0 to 4,294,967,295. The only source of chance: the same seed gives the same run.">
      {(describedBy) => (
        <>
          <label className="row">
            <span>
              Seed <i className="symbol">s</i>
            </span>
            <input
              className="seed"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-label="Seed"
              aria-describedby={describedBy}
              value={draft ?? String(seed)}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => setDraft(event.currentTarget.value)}
              onBlur={commit}
              onKeyDown={(event) => {
                if (event.key === 'Enter') commit()
                if (event.key === 'Escape') setDraft(undefined)
              }}
            />
          </label>
          <button
            type="button"
            className="small new-seed"
            onClick={() => change((experiment) => withSeed(experiment, anotherSeed(seed)))}
          >
            <Dice />
            New seed
          </button>
        </>
      )}
    </Control>
  )
}

function anotherSeed(seed: number): number {
  const chosen = Math.floor(SEEDS_BY_CHANCE * Math.random())
  return chosen === seed ? chosen + 1 : chosen
}

function Dice() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" rx="2.5" className="dice" />
      <path d="M4 4h.01M10 4h.01M7 7h.01M4 10h.01M10 10h.01" className="pips" />
    </svg>
  )
}
