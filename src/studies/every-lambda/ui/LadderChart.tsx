// Values against λ, on the slider's scale: grid, axes, the counts above where they are wanted, and a mark at the visitor's own λ.
import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { axisLabel, IN_ORDER, plainAxis } from '../../../ui/kit/charts/axes/axis-style'
import { lambdaTicks } from '../../../ui/kit/charts/axes/lambda-ticks'
import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../../../ui/kit/charts/plot'
import { TopCounts } from '../../../ui/kit/charts/TopCounts'
import type { Size } from '../../../ui/kit/element-size'
import { formatTick } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import { LADDER_MARGIN, ownPosition } from './ladder-axis'
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
      {hasCounts && <TopCounts title="not zero" counts={nonZero(points)} plot={plot} />}
    </LineChart>
  )
}

function nonZero(points: readonly LadderPoint[]) {
  const sound = points.filter(({ hasDiverged }) => !hasDiverged)
  return sound.map(({ position, nonZero: count }) => ({ position, count }))
}
