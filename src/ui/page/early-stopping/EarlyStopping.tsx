// Early stopping while it is on: its patience, whether the best step then comes back, and what the rule says of this run.
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
          restore the best
        </label>
      </div>
      <EarlyStoppingWords own={own} />
    </section>
  )
}
