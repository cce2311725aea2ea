// The weights: each layer's norm over steps, how often which values occur, or each in its place in the network.
import { lazy, Suspense, useRef, useState } from 'react'
import { formatCount } from '../../experiment/format-count'
import { HistogramFigure } from '../charts/HistogramFigure'
import { concernsHistogram, histogramFrame } from '../charts/histogram-frame'
import { Reading } from '../charts/Reading'
import { StepTable } from '../charts/StepTable'
import { PICTURE_MS, TABLE_MS, useChartFrame } from '../charts/use-chart-frame'
import { WeightsFigure } from '../charts/WeightsFigure'
import { weightsReading } from '../charts/weights-reading'
import { weightsTable } from '../charts/weights-table'
import { Choice } from '../controls/Choice'
import { WhyButton } from '../why-zeros/WhyButton'
import { HistogramReadouts } from './HistogramReadouts'
import { TableButton } from './TableButton'
import { WeightsReadouts } from './WeightsReadouts'

const NetworkPanel = lazy(async () => ({ default: (await import('../network/NetworkPanel')).NetworkPanel }))

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
        <Suspense fallback={<div className="chart" />}>
          <NetworkPanel isTable={isTable} />
        </Suspense>
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
  const frame = useChartFrame(box, histogramFrame, { intervalMs, concerns: concernsHistogram })
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
