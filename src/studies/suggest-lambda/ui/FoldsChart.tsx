// Mean held-out loss against λ with bars of one standard error, and, once it is known, where the suggested λ stand.
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { LAMBDA_POSITIONS, positionOf } from '../../../experiment/lambda-scale'
import { axisLabel, IN_ORDER, plainAxis } from '../../../ui/kit/charts/axes/axis-style'
import { lambdaTicks } from '../../../ui/kit/charts/axes/lambda-ticks'
import { beyondMark } from '../../../ui/kit/charts/beyond-mark'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import { formatTick } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import { FoldsMarks } from './FoldsMarks'
import { FOLDS_MARGIN } from './folds-plot'
import type { ScorePoint, SuggestFrame } from './suggest-frame'

interface FoldsChartProps {
  size: Size
  plot: Plot
  frame: SuggestFrame
  isDone: boolean
}

const ticks = [...lambdaTicks.keys()].filter((position) => position <= LAMBDA_POSITIONS)

// A stable function, so that recharts does not compute its line anew for the same data.
const mean = (point: ScorePoint) => (Number.isFinite(point.mean) ? point.mean : null)

export function FoldsChart({ size, plot, frame: { points, axis, suggested }, isDone }: FoldsChartProps) {
  const own = useLab((state) => plot.xOf(positionOf(state.experiment.penalty.lambda)))
  return (
    <LineChart {...size} data={points} margin={FOLDS_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="position"
        domain={[0, LAMBDA_POSITIONS]}
        ticks={ticks}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={(position: number) => lambdaTicks.get(position) ?? ''}
        label={axisLabel('λ')}
      />
      <YAxis
        {...plainAxis}
        domain={[axis.min, axis.max]}
        ticks={axis.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatTick}
      />
      <line className="mark" x1={own} x2={own} y1={plot.y} y2={plot.y + plot.height} />
      {isDone && suggested && <FoldsMarks suggested={suggested} plot={plot} />}
      <Line
        dataKey={mean}
        type="linear"
        stroke="var(--ink)"
        strokeWidth={1.6}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
        zIndex={IN_ORDER}
      />
      {points.map((point) => (
        <Score key={point.lambda} point={point} plot={plot} max={axis.max} />
      ))}
    </LineChart>
  )
}

function Score({ point, plot, max }: { point: ScorePoint; plot: Plot; max: number }) {
  const { position, standardError } = point
  const x = plot.xOf(position)
  if (!Number.isFinite(point.mean) || point.mean > max) {
    return <path className="fold-beyond" d={beyondMark(x, plot.y)} />
  }
  const [high, low] = [plot.yOf(point.mean + standardError), plot.yOf(point.mean - standardError)]
  return (
    <g className="fold-score">
      <path d={`M${x - 4} ${high}h8m-4 0V${low}m-4 0h8`} />
      <circle cx={x} cy={plot.yOf(point.mean)} r={3} />
    </g>
  )
}
