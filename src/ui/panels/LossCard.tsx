// Loss over steps: the chart, its scales and the two numbers.
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { lossPage } from '../../catalog/losses/page-table'
import type { Session } from '../../session/session'
import { type LossFrame, lossFrame } from '../charts/loss-frame'
import type { LossScale } from '../charts/loss-point'
import { useChartFrame } from '../charts/use-chart-frame'
import { Choice } from '../controls/Choice'
import { useElementSize } from '../element-size'
import { formatLoss } from '../format'
import { useLab } from '../session-context'
import { LossReadouts } from './LossReadouts'

type ScaleOption = { value: LossScale; label: string }

const LossChart = lazy(async () => ({ default: (await import('../charts/LossChart')).LossChart }))

const lossScales: ScaleOption[] = [
  { value: 'linear', label: 'linear' },
  { value: 'log', label: 'log' },
]
const allScales: ScaleOption[] = [...lossScales, { value: 'accuracy', label: 'accuracy' }]

export function LossCard() {
  const [chosen, setChosen] = useState<LossScale>('linear')
  const hasClasses = useLab((state) => state.experiment.loss !== 'mse' || state.run?.task === 'binary')
  const loss = useLab((state) => state.experiment.loss)
  const scale = chosen === 'accuracy' && !hasClasses ? 'linear' : chosen
  return (
    <section className="card loss-card" aria-labelledby="loss-title">
      <div className="card-head">
        <h2 id="loss-title">
          {scale === 'accuracy' ? 'Accuracy' : 'Loss'}{' '}
          <small>{scale === 'accuracy' ? 'share right' : lossPage[loss].label}</small>
        </h2>
        <Choice<LossScale>
          label="Scale of the loss chart"
          look="tabs"
          options={hasClasses ? allScales : lossScales}
          value={scale}
          onChoose={setChosen}
        />
      </div>
      <LossFigure scale={scale} />
      <LossReadouts />
    </section>
  )
}

function LossFigure({ scale }: { scale: LossScale }) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const frame = useChartFrame(
    box,
    useCallback((session: Session) => lossFrame(session, scale), [scale]),
  )
  return (
    <div ref={box} className="chart" data-testid="chart-loss" role="img" aria-label={inWords(frame)}>
      <Suspense>{size && <LossChart frame={frame} size={size} />}</Suspense>
    </div>
  )
}

function inWords({ scale, points, best }: LossFrame): string {
  const last = points.at(-1)
  if (!last) return 'Loss over steps: nothing trained yet'
  const what = scale === 'accuracy' ? 'Accuracy' : 'Loss'
  const validation = Number.isFinite(last.validation) ? `, validation ${formatLoss(last.validation)}` : ''
  const ending = best ? `; validation ${best.label}` : ''
  return `${what} over steps, at step ${last.step}: training ${formatLoss(last.training)}${validation}${ending}`
}
