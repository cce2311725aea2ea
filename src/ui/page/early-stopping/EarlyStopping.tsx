// Early stopping while it is on: its patience, whether the best step comes back, and what the rule says of this run.
import { formatCount } from '../../../experiment/format-count'
import type { EarlyStoppingState } from '../../../session/state'
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { EarlyStoppingWords } from './EarlyStoppingWords'
import { PatienceOptions } from './PatienceOptions'
import { ruleChosen } from './rule-chosen'
import './early-stopping.css'

export function EarlyStopping() {
  const session = useSession()
  const own = useLab((state) => state.earlyStopping)
  if (!own) return null
  return (
    <section className="early-stopping" aria-label="Early stopping">
      <div className="early-stopping-rule">
        <Explained term="early-stopping">Early stopping</Explained>
        <select
          aria-label="Early stopping"
          value={own.patience}
          onChange={(event) => session.setEarlyStopping(ruleChosen(event.currentTarget.value, own))}
        >
          <PatienceOptions chosen={own.patience} />
        </select>
        <label>
          <input
            type="checkbox"
            checked={own.restores}
            onChange={(event) =>
              session.setEarlyStopping({ patience: own.patience, restores: event.currentTarget.checked })
            }
          />
          then restore the best
        </label>
        <RestoreButton own={own} />
      </div>
      <EarlyStoppingWords own={own} />
    </section>
  )
}

/** For a run that went on: its place is kept. */
function RestoreButton({ own: { verdict } }: { own: EarlyStoppingState }) {
  const session = useSession()
  const best = verdict?.stop === undefined ? undefined : verdict.best
  return (
    <button
      type="button"
      disabled={!best}
      title="The weights of the rule’s best step; training stays paused, and the run so far stays as a dotted line"
      onClick={() => attempt(session, session.restoreStopped)}
    >
      {best ? `Restore step ${formatCount(best.step)}` : 'Restore'}
    </button>
  )
}
