// How it is trained; what can change while it trains can be changed here.
import { optimizerPage } from '../../catalog/optimizers/page-table'
import { linearScale, logScale } from '../controls/scale'
import { TuneSlider } from '../controls/TuneSlider'
import { formatCount, formatSignificant } from '../format'
import { useLab } from '../session-context'
import { Fact } from './Fact'

const rates = logScale(-5, 0, 10)
const decays = logScale(-4, 1, 10, true)
const dropouts = linearScale(0.9, 18)
const ratios = linearScale(1, 20)

export function OptimizerFacts() {
  const { optimizer, penalty, dropout, seed } = useLab((state) => state.experiment)
  const rows = useLab((state) => state.run?.training.inputs.length)
  const { learningRate, weightDecay, batchSize } = optimizer
  return (
    <section aria-label="Optimizer">
      <h2>Optimizer</h2>
      <Fact label="Method" text={optimizerPage[optimizer.kind].label} />
      <Fact label="Batch" text={batchSize ? formatCount(batchSize) : `all ${formatCount(rows ?? 0)}`} />
      <Fact label="Seed" text={String(seed)} />
      <TuneSlider
        label="Learning rate"
        value={learningRate}
        scale={rates}
        text={formatSignificant(learningRate)}
        tuning={(value) => ({ learningRate: value })}
      />
      {optimizer.kind === 'adamw' && (
        <TuneSlider
          label="Weight decay"
          value={weightDecay}
          scale={decays}
          text={formatSignificant(weightDecay)}
          tuning={(value) => ({ weightDecay: value })}
        />
      )}
      <TuneSlider
        label="Dropout"
        value={dropout}
        scale={dropouts}
        text={formatSignificant(dropout)}
        tuning={(value) => ({ dropout: value })}
      />
      {penalty.kind === 'elastic' && (
        <TuneSlider
          label="L1 share r"
          value={penalty.l1Ratio}
          scale={ratios}
          text={formatSignificant(penalty.l1Ratio)}
          tuning={(value) => ({ penalty: { l1Ratio: value } })}
        />
      )}
    </section>
  )
}
