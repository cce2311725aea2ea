// Grid and axes of a chart over steps, by recharts. Drawn anew when they change, which is far less often than the lines.
import { memo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatCount } from '../../../../catalog/number-text'
import type { Size } from '../../element-size'
import { axisLabel, IN_ORDER, plainAxis } from '../axes/axis-style'
import type { ValueAxis } from '../axes/value-axis'
import { BASE_AXIS_HEIGHT, STEP_MARGIN, VALUE_AXIS_WIDTH } from '../plot'
import type { StepAxis } from './step-axis'

interface StepAxesProps {
  size: Size
  steps: StepAxis
  values: ValueAxis
  formatValue(value: number): string
}

export const StepAxes = memo(function StepAxes({ size, steps, values, formatValue }: StepAxesProps) {
  // recharts draws the numbers of an axis only where there are data along it.
  const data = [{ step: steps.min }, { step: steps.max }]
  return (
    <LineChart {...size} data={data} margin={STEP_MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        {...plainAxis}
        dataKey="step"
        domain={[steps.min, steps.max]}
        ticks={steps.ticks}
        height={BASE_AXIS_HEIGHT}
        tickFormatter={formatCount}
        label={axisLabel('step')}
      />
      <YAxis
        {...plainAxis}
        scale={values.isLog ? 'log' : 'linear'}
        domain={[values.min, values.max]}
        ticks={values.ticks}
        width={VALUE_AXIS_WIDTH}
        tickFormatter={formatValue}
      />
    </LineChart>
  )
}, areSame)

/** Each frame makes its axes anew, mostly with the same numbers. */
function areSame(one: StepAxesProps, other: StepAxesProps): boolean {
  const numbers = ({ size, steps, values }: StepAxesProps) => JSON.stringify([size, steps, values])
  return one.formatValue === other.formatValue && numbers(one) === numbers(other)
}
