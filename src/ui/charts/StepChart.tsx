// What the charts over steps have in common: grid, axes with titles, the visitor's marks and the names at the line ends.
import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { Mark } from '../../session/state'
import type { Size } from '../element-size'
import { formatCount } from '../format'
import { LineEnds } from './LineEnds'
import type { LineEnd } from './line-end'
import { Marks } from './Marks'
import type { StepAxis } from './step-axis'
import type { ValueAxis } from './value-axis'

interface StepChartProps {
  size: Size
  points: readonly { step: number }[]
  steps: StepAxis
  values: ValueAxis
  isLog?: boolean
  formatValue(value: number): string
  ends: readonly LineEnd[]
  marks: readonly Mark[]
  children: ReactNode
}

// Right of the plot stand the names of the lines, above it those of the marks.
const MARGIN = { top: 24, right: 84, bottom: 0, left: 0 }
/** Lines are drawn in the order written here: names and notes lie above them. */
export const IN_ORDER = 0
const tickStyle = { fill: 'var(--quiet)', fontSize: 12 }

export function StepChart(props: StepChartProps) {
  const { size, points, steps, values, isLog = false, formatValue, ends, marks, children } = props
  return (
    <LineChart {...size} data={points} margin={MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--grid)" syncWithTicks zIndex={IN_ORDER} />
      <XAxis
        dataKey="step"
        type="number"
        domain={[0, steps.max]}
        ticks={steps.ticks}
        interval={0}
        height={38}
        tickLine={false}
        axisLine={false}
        tick={tickStyle}
        tickFormatter={formatCount}
        label={{ value: 'step', position: 'insideBottom', offset: 4, style: tickStyle }}
      />
      <YAxis
        type="number"
        scale={isLog ? 'log' : 'linear'}
        domain={[values.min, values.max]}
        ticks={values.ticks}
        interval={0}
        width={44}
        allowDataOverflow
        tickLine={false}
        axisLine={false}
        tick={tickStyle}
        tickFormatter={formatValue}
      />
      <Marks marks={marks} />
      {children}
      <LineEnds ends={ends} values={values} />
    </LineChart>
  )
}
