// Values against λ, on the slider's scale: grid, axes, and a mark at the visitor's own λ.
import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { Size } from '../../element-size'
import { formatTick } from '../../format'
import { useLab } from '../../session-context'
import { axisLabel, IN_ORDER, plainAxis } from '../axes/axis-style'
import { lambdaTicks } from '../axes/lambda-ticks'
import type { ValueAxis } from '../axes/value-axis'
import { BASE_AXIS_HEIGHT, type Plot, VALUE_AXIS_WIDTH } from '../plot'
import { LAMBDA_MARGIN, LAST_POSITION, ownPosition } from './lambda-axis'

interface LambdaChartProps {
  size: Size
  plot: Plot
  /** For recharts' own lines among the children. */
  points: readonly { position: number }[]
  values: ValueAxis
  children: ReactNode
}

export function LambdaChart({ size, plot, points, values, children }: LambdaChartProps) {
  const own = useLab((state) => ownPosition(state.experiment.penalty.lambda))
  return (
    <LineChart {...size} data={points} margin={LAMBDA_MARGIN} accessibilityLayer={false}>
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
        tickFormatter={formatTick}
      />
      <line className="mark" x1={plot.xOf(own)} x2={plot.xOf(own)} y1={plot.y} y2={plot.y + plot.height} />
      {children}
    </LineChart>
  )
}
