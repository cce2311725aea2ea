// How it is trained. The learning rate and weight decay change the run that goes on; the rest begins it again.
import { optimizerKinds } from '../../../catalog/kinds'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import { withOptimizer } from '../../../experiment/changes/changes-of-network'
import { logScale } from '../../kit/controls/scale'
import { TuneSlider } from '../../kit/controls/TuneSlider'
import { useChange } from '../../kit/controls/use-restart'
import { formatSignificant } from '../../kit/format'
import { useLab } from '../../kit/session-context'
import { BatchPicker } from './BatchPicker'
import { Control } from './Control'
import { PatiencePicker } from './PatiencePicker'
import { Picker } from './Picker'
import { SeedControls } from './SeedControls'

const rates = logScale(-5, 0, 10)
const decays = logScale(-4, 1, 10, true)

export function OptimizerSection() {
  const { kind, learningRate, weightDecay, batchSize } = useLab((state) => state.experiment.optimizer)
  return (
    <section aria-label="Optimizer">
      <h2>Optimizer</h2>
      <MethodPicker kind={kind} />
      <Control hint="0.00001 to 1. How far a step follows the gradient. The run goes on with it.">
        {(describedBy) => (
          <TuneSlider
            label="Learning rate"
            symbol="η"
            value={learningRate}
            scale={rates}
            text={formatSignificant(learningRate)}
            describedBy={describedBy}
            tuning={(value) => ({ learningRate: value })}
          />
        )}
      </Control>
      {kind === 'adamw' && (
        <Control hint="0 to 10. Each step shrinks each weight by η times this, whatever the gradient. The run goes on.">
          {(describedBy) => (
            <TuneSlider
              label="Weight decay"
              symbol="δ"
              value={weightDecay}
              scale={decays}
              text={formatSignificant(weightDecay)}
              describedBy={describedBy}
              tuning={(value) => ({ weightDecay: value })}
            />
          )}
        </Control>
      )}
      <BatchPicker batchSize={batchSize} />
      <PatiencePicker />
      <SeedControls />
    </section>
  )
}

function MethodPicker({ kind }: { kind: OptimizerKind }) {
  const change = useChange()
  return (
    <Picker
      label="Method"
      value={kind}
      hint="How a step is made of gradients. Each as PyTorch has it."
      onPick={(chosen) => change((experiment) => withOptimizer(experiment, chosen as OptimizerKind))}
    >
      {optimizerKinds.map((option) => (
        <option key={option} value={option}>
          {optimizerPage[option].label}
        </option>
      ))}
    </Picker>
  )
}
