// The weights over steps: each layer's norm, and how many are exactly zero.
import { lazy, Suspense, useRef } from 'react'
import { useChartFrame } from '../charts/use-chart-frame'
import { type WeightsFrame, weightsFrame } from '../charts/weights-frame'
import { useElementSize } from '../element-size'
import { formatSignificant } from '../format'
import { WeightsReadouts } from './WeightsReadouts'

const WeightsChart = lazy(async () => ({ default: (await import('../charts/WeightsChart')).WeightsChart }))

export function WeightsCard() {
  return (
    <section className="card weights-card" aria-labelledby="weights-title">
      <div className="card-head">
        <h2 id="weights-title">
          Weights <small>norm of each layer</small>
        </h2>
      </div>
      <WeightsFigure />
      <WeightsReadouts />
    </section>
  )
}

function WeightsFigure() {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const frame = useChartFrame(box, weightsFrame)
  return (
    <div ref={box} className="chart" data-testid="chart-weights" role="img" aria-label={inWords(frame)}>
      <Suspense>{size && <WeightsChart frame={frame} size={size} />}</Suspense>
    </div>
  )
}

function inWords({ ends }: WeightsFrame): string {
  const norms = ends.map(({ label, value }) => `${label} ${formatSignificant(value)}`).join(', ')
  return norms
    ? `Norm of each layer's weights over steps, now: ${norms}`
    : 'Weights over steps: nothing trained yet'
}
