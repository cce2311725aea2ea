// The weights: each layer's norm over steps, how often which values occur, or each in its place in the network.
import { useRef, useState } from 'react'
import { formatCount } from '../../../experiment/format-count'
import { WhyButton } from '../../../studies/why-zeros/ui/WhyButton'
import { Awaited } from '../../kit/charts/Awaited'
import { Reading } from '../../kit/charts/steps/Reading'
import { StepTable } from '../../kit/charts/steps/StepTable'
import { PICTURE_MS, TABLE_MS, useChartFrame } from '../../kit/charts/use-chart-frame'
import { HistogramFigure } from '../../kit/charts/weights/HistogramFigure'
import { concernsHistogram, histogramFrame } from '../../kit/charts/weights/histogram-frame'
import { stepOfParameters } from '../../kit/charts/weights/use-watched-parameters'
import { WeightsFigure } from '../../kit/charts/weights/WeightsFigure'
import { weightsReading } from '../../kit/charts/weights/weights-reading'
import { weightsTable } from '../../kit/charts/weights/weights-table'
import { Choice } from '../../kit/controls/Choice'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { TableButton } from '../../kit/panels/TableButton'
import { HistogramReadouts } from './HistogramReadouts'
import { WeightsReadouts } from './WeightsReadouts'
import '../../kit/charts/chart.css'
import '../../kit/panels/card-line.css'
import './cards.css'

const NetworkPanel = late(async () => (await import('../../kit/network/NetworkPanel')).NetworkPanel)

type WeightsView = 'steps' | 'histogram' | 'network'

const views: { value: WeightsView; label: string }[] = [
  { value: 'steps', label: 'over steps' },
  { value: 'histogram', label: 'histogram' },
  { value: 'network', label: 'network' },
]

export function WeightsCard() {
  const [view, setView] = useState<WeightsView>('steps')
  const [isTable, setTable] = useState(false)
  return (
    <section className="card weights-card" aria-labelledby="weights-title">
      <div className="card-head">
        <h2 id="weights-title">Weights</h2>
        <Choice<WeightsView>
          label="View of the weights"
          look="tabs"
          options={views}
          value={view}
          onChoose={setView}
        />
        <TableButton isPressed={isTable} onPress={setTable} />
      </div>
      {view === 'steps' && <NormsOverSteps isTable={isTable} />}
      {view === 'histogram' && <WeightsHistogram isTable={isTable} />}
      {view === 'network' && (
        <Room waiting={<Awaited />}>
          <NetworkPanel isTable={isTable} />
        </Room>
      )}
    </section>
  )
}

function NormsOverSteps({ isTable }: { isTable: boolean }) {
  return (
    <>
      <div className="card-line">
        <Reading read={weightsReading}>norm of each layer</Reading>
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

function WeightsHistogram({ isTable }: { isTable: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const intervalMs = isTable ? TABLE_MS : PICTURE_MS
  const frame = useChartFrame(box, histogramFrame, {
    intervalMs,
    concerns: concernsHistogram,
    stepOf: stepOfParameters,
  })
  return (
    <>
      <div className="card-line">
        <p className="reading">{frame.now ? `all ${formatCount(frame.now.total)}, biases left out` : ''}</p>
        <WhyButton />
      </div>
      <HistogramFigure box={box} frame={frame} isTable={isTable} />
      <HistogramReadouts histogram={frame.now} />
    </>
  )
}
