// Values against λ, on the slider's scale: grid, axes, the counts above where they are wanted, and a mark at the visitor's own λ.
import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatCount } from '../../experiment/format-count'
import { axisLabel, IN_ORDER, plainAxis } from '../charts/axis-style'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../charts/plot'
import { textWidth } from '../charts/text-width'
import type { ValueAxis } from '../charts/value-axis'
import type { Size } from '../element-size'
import { formatTick } from '../format'
import { useLab } from '../session-context'
import { LADDER_MARGIN, lambdaTicks, ownPosition } from './ladder-axis'
import { LAST_POSITION, type LadderPoint } from './ladder-frame'

interface LadderChartProps {
  size: Size
  plot: Plot
  points: readonly LadderPoint[]
  values: ValueAxis
  hasCounts?: boolean
  children: ReactNode
}

export function LadderChart({ size, plot, points, values, hasCounts = false, children }: LadderChartProps) {
  const own = useLab((state) => ownPosition(state.experiment.penalty.lambda))
  return (
    <LineChart {...size} data={points} margin={LADDER_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="position"
        domain={[0, LAST_POSITION]}
        ticks={[...lambdaTicks.keys()]}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={(position: number) => lambdaTicks.get(position) ?? ''}
        label={axisLabel('λ')}
      />
      <YAxis
        {...plainAxis}
        domain={[values.min, values.max]}
        ticks={values.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={(value: number) => formatTick(value).replace('-', '−')}
      />
      <line className="mark" x1={plot.xOf(own)} x2={plot.xOf(own)} y1={plot.y} y2={plot.y + plot.height} />
      {children}
      {hasCounts && <Counts points={points} plot={plot} />}
    </LineChart>
  )
}

/** As many as have room, each above its rung. */
function Counts({ points, plot }: { points: readonly LadderPoint[]; plot: Plot }) {
  const widest = Math.max(...points.map(({ nonZero }) => textWidth(formatCount(nonZero))))
  let free = Number.NEGATIVE_INFINITY
  const shown = points.filter(({ position, hasDiverged }) => {
    const x = plot.xOf(position)
    if (hasDiverged || x - widest / 2 < free) return false
    free = x + widest / 2 + 4
    return true
  })
  const y = plot.y - 12
  return (
    <>
      {shown.map(({ value, position, nonZero }) => (
        <text key={value} className="chart-note" x={plot.xOf(position)} y={y} textAnchor="middle">
          {formatCount(nonZero)}
        </text>
      ))}
      <text className="chart-note" x={plot.x + plot.width + widest / 2 + 6} y={y}>
        not zero
      </text>
    </>
  )
}
