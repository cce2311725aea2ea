// What the charts over steps have in common: grid, axes with titles, the visitor's marks and the names at the line ends.
import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatCount } from '../../experiment/format-count'
import type { Mark } from '../../session/state'
import type { Size } from '../element-size'
import { axisLabel, IN_ORDER, plainAxis } from './axis-style'
import { GhostPaths } from './GhostPaths'
import type { GhostLines } from './ghost-lines'
import { LineEnds } from './LineEnds'
import type { LineEnd } from './line-end'
import { Marks } from './Marks'
import { BASE_AXIS_HEIGHT, type Plot, STEP_MARGIN, VALUE_AXIS_WIDTH } from './plot'
import type { StepAxis } from './step-axis'
import type { ValueAxis } from './value-axis'

interface StepChartProps {
  size: Size
  plot: Plot
  points: readonly { step: number }[]
  steps: StepAxis
  values: ValueAxis
  formatValue(value: number): string
  ends: readonly LineEnd[]
  ghost?: GhostLines | undefined
  marks: readonly Mark[]
  children: ReactNode
}

export function StepChart(props: StepChartProps) {
  const { size, plot, points, steps, values, formatValue, ends, ghost, marks, children } = props
  return (
    <LineChart {...size} data={points} margin={STEP_MARGIN} accessibilityLayer={false}>
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
      <Marks marks={marks.filter(({ step }) => step >= steps.min && step <= steps.max)} plot={plot} />
      {ghost && <GhostPaths ghost={ghost} plot={plot} />}
      {children}
      <LineEnds ends={ends} plot={plot} max={values.max} />
    </LineChart>
  )
}
