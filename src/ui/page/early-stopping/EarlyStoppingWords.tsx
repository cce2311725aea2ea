// The sentences about the run under the rule: three lines are kept for them.
import { stepNow } from '../../../session/run/looking-back'
import { lowestOf } from '../../../session/run/resumption'
import type { EarlyStoppingState } from '../../../session/state'
import { useLab, useSession } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { earlyStoppingWords } from './early-stopping-words'
import '../../kit/panels/card-line.css'

export function EarlyStoppingWords({ own }: { own: EarlyStoppingState }) {
  const { history } = useSession()
  const step = useLab(stepNow)
  const marks = useLab((state) => state.marks)
  const hasDiverged = useLab((state) => state.divergedAt !== undefined)
  const validationLoss = history.count > 0 ? history.at(history.count - 1, 'validationLoss') : Number.NaN
  // Of the whole run, whatever earlier step is shown.
  const lowest = lowestOf(history)
  return (
    <p className="card-note early-stopping-words">
      <Explained term="patience">Patience {own.patience}</Explained>
      {earlyStoppingWords(own, { step, validationLoss, hasDiverged, marks, ...(lowest && { lowest }) })}
    </p>
  )
}
