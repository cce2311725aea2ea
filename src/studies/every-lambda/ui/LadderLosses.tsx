// Both losses against λ: the valley.
import { Line } from 'recharts'
import { IN_ORDER } from '../../../ui/kit/charts/axes/axis-style'
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { LineEnds } from '../../../ui/kit/charts/LineEnds'
import { LambdaChart } from '../../../ui/kit/charts/lambda/LambdaChart'
import { ownPosition } from '../../../ui/kit/charts/lambda/lambda-axis'
import { lowestName, placeLowest } from '../../../ui/kit/charts/lambda/lowest-place'
import type { LineEnd } from '../../../ui/kit/charts/line-end'
import type { Plot } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import { useLab } from '../../../ui/kit/session-context'
import type { LadderFrame, LadderPoint } from './ladder-frame'

const line = { type: 'linear', activeDot: false, isAnimationActive: false, zIndex: IN_ORDER } as const

// Stable functions, so that recharts does not compute its lines anew for the same data.
const training = (point: LadderPoint) => (point.hasDiverged ? null : point.trainingLoss)
const validation = (point: LadderPoint) => (point.hasDiverged ? null : point.validationLoss)

export function LadderLosses({ frame, size, plot }: { frame: LadderFrame; size: Size; plot: Plot }) {
  const { points, lowest, losses } = frame
  return (
    <LambdaChart size={size} plot={plot} points={points} values={losses}>
      <Line {...line} dataKey={training} stroke="var(--training)" strokeWidth={1.6} dot={false} />
      <Line
        {...line}
        dataKey={validation}
        stroke="var(--validation)"
        strokeWidth={2.2}
        strokeDasharray="7 3"
        dot={false}
      />
      <Rungs points={points} plot={plot} max={losses.max} />
      {points
        .filter(({ validationLoss, hasDiverged }) => !hasDiverged && (validationLoss ?? 0) > losses.max)
        .map(({ value, position }) => (
          <path key={value} className="rung-beyond" d={beyondMark(plot.xOf(position), plot.y)} />
        ))}
      <Own plot={plot} />
      <LineEnds ends={endsOf(points)} plot={plot} max={losses.max} />
      {lowest && <Lowest lowest={lowest} points={points} plot={plot} />}
    </LambdaChart>
  )
}

/** By our own hand: recharts draws the dots of its lines over all else, the visitor's own network too. */
function Rungs({ points, plot, max }: { points: readonly LadderPoint[]; plot: Plot; max: number }) {
  return points.map((point) => {
    const loss = validation(point)
    if (loss == null || loss > max) return null
    return (
      <circle
        key={point.value}
        className="rung-dot"
        cx={plot.xOf(point.position)}
        cy={plot.yOf(loss)}
        r={3}
      />
    )
  })
}

function Lowest({
  lowest,
  points,
  plot,
}: {
  lowest: LadderPoint
  points: readonly LadderPoint[]
  plot: Plot
}) {
  const own = useOwn(plot)
  const name = lowestName(lowest.value)
  const at = { x: plot.xOf(lowest.position), y: plot.yOf(lowest.validationLoss ?? 0) }
  const { left, middle } = placeLowest(name, at, plot, seriesOf(points), own)
  return (
    <text className="chart-note strong tone-validation" x={left} y={middle} dy="0.33em">
      {name}
    </text>
  )
}

function seriesOf(points: readonly LadderPoint[]) {
  const steps = points.map(({ position }) => position)
  return [training, validation].map((lossOf) => ({
    steps,
    values: points.map((point) => lossOf(point) ?? Number.NaN),
  }))
}

/** The visitor's own network: its history is not that of a rung. */
function Own({ plot }: { plot: Plot }) {
  const own = useOwn(plot)
  if (!own) return null
  return (
    <g className="own-network">
      <circle cx={own.x} cy={own.y} r={5.5} />
    </g>
  )
}

function useOwn(plot: Plot): { x: number; y: number } | undefined {
  const loss = useLab(({ latest }) => latest?.validationLoss)
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  if (loss === undefined || Number.isNaN(loss)) return undefined
  return { x: plot.xOf(ownPosition(lambda)), y: plot.yOf(loss) }
}

function endsOf(points: readonly LadderPoint[]): LineEnd[] {
  const last = points.findLast(({ hasDiverged }) => !hasDiverged)
  if (!last) return []
  const { position: step, trainingLoss, validationLoss } = last
  return [
    { tone: 'training', label: 'training', step, value: trainingLoss },
    ...(validationLoss === null
      ? []
      : [{ tone: 'validation', label: 'validation', step, value: validationLoss } as const]),
  ]
}
