// The weights: each layer's norm over steps, how often which values occur, or each in its place in the network.
import { useRef, useState } from 'react'
import { WhyButton } from '../../../studies/why-zeros/ui/WhyButton'
import { Awaited } from '../../kit/charts/Awaited'
import { Reading } from '../../kit/charts/steps/Reading'
import { StepTable } from '../../kit/charts/steps/StepTable'
import { WeightsFigure } from '../../kit/charts/weights/WeightsFigure'
import { weightsReading } from '../../kit/charts/weights/weights-reading'
import { weightsTable } from '../../kit/charts/weights/weights-table'
import { Choice } from '../../kit/controls/Choice'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { TableButton } from '../../kit/panels/TableButton'
import { SavePicture } from '../../kit/picture-file/SavePicture'
import type { Named } from '../../kit/picture-file/sentences'
import { useLab } from '../../kit/session-context'
import { Explained } from '../../kit/terms/Explained'
import { chooseWeightsView, useChartModes, type WeightsView } from './chart-modes'
import { WeightsReadouts } from './WeightsReadouts'
import { isOfWaves } from './waves/is-of-waves'
import '../../kit/charts/chart.css'
import '../../kit/panels/card-line.css'
import './cards.css'

const WeightsHistogram = late(async () => (await import('./WeightsHistogram')).WeightsHistogram)
const WavesPanel = late(async () => (await import('./waves/WavesPanel')).WavesPanel)
const NetworkPanel = late(async () => (await import('../../kit/network/NetworkPanel')).NetworkPanel)

const views: { value: WeightsView; label: string }[] = [
  { value: 'steps', label: 'over steps' },
  { value: 'histogram', label: 'histogram' },
  { value: 'network', label: 'network' },
]

/** As saved pictures have them. */
const names: Record<WeightsView, Named> = {
  steps: { title: 'Weights', unit: 'norm of each layer' },
  histogram: { title: 'Histogram of weights' },
  network: { title: 'Network', unit: 'weights and biases' },
  waves: { title: 'Waves', unit: 'each unit by frequency' },
}

/** Of a network that adds on a clock. */
const clockViews = [...views, { value: 'waves', label: 'waves' } as const]

export function WeightsCard() {
  const chosen = useChartModes(({ weightsView }) => weightsView)
  const hasWaves = useLab(({ run }) => run !== undefined && isOfWaves(run))
  const view = chosen === 'waves' && !hasWaves ? 'steps' : chosen
  const [isTable, setTable] = useState(false)
  const card = useRef<HTMLElement>(null)
  return (
    <section ref={card} className="card weights-card" data-part="weights" aria-labelledby="weights-title">
      <div className="card-head">
        <h2 id="weights-title">Weights</h2>
        <Choice<WeightsView>
          label="View of the weights"
          look="tabs"
          options={hasWaves ? clockViews : views}
          value={view}
          onChoose={chooseWeightsView}
        />
        <TableButton isPressed={isTable} onPress={setTable} />
        {!isTable && <SavePicture figure={card} place="head" {...names[view]} />}
      </div>
      {view === 'steps' && <NormsOverSteps isTable={isTable} />}
      {view === 'histogram' && (
        <Room waiting={<Awaited />}>
          <WeightsHistogram isTable={isTable}>
            <WhyButton />
          </WeightsHistogram>
        </Room>
      )}
      {view === 'network' && (
        <Room waiting={<Awaited />}>
          <NetworkPanel isTable={isTable} />
        </Room>
      )}
      {view === 'waves' && (
        <Room waiting={<Awaited />}>
          <WavesPanel isTable={isTable} />
        </Room>
      )}
    </section>
  )
}

function NormsOverSteps({ isTable }: { isTable: boolean }) {
  return (
    <>
      <div className="card-line">
        <Reading read={weightsReading}>
          <span>
            <Explained term="norm">norm</Explained> of each layer
          </span>
        </Reading>
        <WhyButton />
      </div>
      {isTable ? (
        <StepTable testId="chart-weights" caption="Norm of each layer over steps" make={weightsTable} />
      ) : (
        <WeightsFigure />
      )}
      <WeightsReadouts />
    </>
  )
}
