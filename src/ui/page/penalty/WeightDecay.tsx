// Decoupled weight decay, for the optimizers that have it.
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import { logScale } from '../../kit/controls/scale'
import { TuneSlider } from '../../kit/controls/TuneSlider'
import { formatSignificant } from '../../kit/format'
import { useLab } from '../../kit/session-context'
import { noteIds } from './note-ids'

const decays = logScale(-4, 1, 10, true)

export function WeightDecay() {
  const { kind, weightDecay } = useLab((state) => state.experiment.optimizer)
  const explanation = optimizerPage[kind].weightDecay
  if (!explanation) return null
  return (
    <div className="weight-decay">
      <TuneSlider
        label={`Weight decay (${optimizerPage[kind].label})`}
        describedBy={noteIds.weightDecay}
        value={weightDecay}
        scale={decays}
        text={formatSignificant(weightDecay)}
        tuning={(value) => ({ weightDecay: value })}
      />
      <p id={noteIds.weightDecay}>{explanation}</p>
    </div>
  )
}
