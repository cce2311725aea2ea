// The sentences about the run under the rule: three lines are kept for them.

import { formatCount } from '../../../catalog/number-text'
import { stepNow } from '../../../session/run/looking-back'
import { lowestOf } from '../../../session/run/resumption'
import type { EarlyStoppingState } from '../../../session/state'
import { attempt } from '../../kit/attempt'
import { useLab, useSession } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { earlyStoppingWords } from './early-stopping-words'
import '../../kit/panels/card-line.css'
import '../../kit/panels/line-button.css'

export function EarlyStoppingWords({ own }: { own: EarlyStoppingState }) {
  const { history } = useSession()
  const step = useLab(stepNow)
  const marks = useLab((state) => state.marks)
  const hasDiverged = useLab((state) => state.divergedAt !== undefined)
  const validationLoss = history.count > 0 ? history.at(history.count - 1, 'validationLoss') : Number.NaN
  // Of the whole run, whatever earlier step is shown.
  const since = useLab((state) => state.pointsSince)
  const lowest = lowestOf(history, { since })
  return (
    <p className="card-note early-stopping-words">
      <Explained term="patience">Patience {own.patience}</Explained>
      {earlyStoppingWords(own, { step, validationLoss, hasDiverged, marks, ...(lowest && { lowest }) })}{' '}
      <RestoreButton own={own} />
    </p>
  )
}

/** For a run that the rule would end, or has ended. */
function RestoreButton({ own: { verdict } }: { own: EarlyStoppingState }) {
  const session = useSession()
  const best = verdict?.stop === undefined ? undefined : verdict.best
  if (!best) return null
  return (
    <button
      type="button"
      className="line-button"
      title="The weights of the rule’s best step; training stays paused, and the run so far stays as a dotted line"
      onClick={() => attempt(session, session.restoreStopped)}
    >
      Restore step {formatCount(best.step)}
    </button>
  )
}
