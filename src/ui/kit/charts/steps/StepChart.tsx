// What the charts over steps have in common: grid and axes, and over them lines, their names and the visitor's marks.
import type { ReactNode } from 'react'
import type { Mark } from '../../../../session/state'
import type { Size } from '../../element-size'
import type { ValueAxis } from '../axes/value-axis'
import { LineEnds } from '../LineEnds'
import type { LineEnd } from '../line-end'
import type { Plot } from '../plot'
import { StopLine } from '../stop/StopLine'
import { GhostPaths } from './GhostPaths'
import type { GhostLines } from './ghost-lines'
import { Marks } from './Marks'
import { type PlotLine, PlotLines } from './PlotLines'
import { StepAxes } from './StepAxes'
import type { StepAxis } from './step-axis'

interface StepChartProps {
  size: Size
  plot: Plot
  lines: readonly PlotLine[]
  steps: StepAxis
  values: ValueAxis
  formatValue(value: number): string
  ends: readonly LineEnd[]
  ghost?: GhostLines | undefined
  marks: readonly Mark[]
  /** Where early stopping ends training. */
  stop?: number | undefined
  children?: ReactNode
}

export function StepChart(props: StepChartProps) {
  const { size, plot, lines, steps, values, formatValue, ends, ghost, marks, stop, children } = props
  return (
    <>
      <StepAxes {...{ size, steps, values, formatValue }} />
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {stop !== undefined && <StopLine step={stop} steps={steps} plot={plot} />}
        <Marks marks={marks.filter(({ step }) => step >= steps.min && step <= steps.max)} plot={plot} />
        {ghost && <GhostPaths ghost={ghost} plot={plot} />}
        <PlotLines lines={lines} plot={plot} />
        {children}
        <LineEnds ends={ends} plot={plot} max={values.max} curves={[...lines, ...(ghost?.lines ?? [])]} />
      </svg>
    </>
  )
}
