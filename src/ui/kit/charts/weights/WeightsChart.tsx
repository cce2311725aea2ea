// Each layer's norm over steps. In a chunk of its own with recharts.
import { memo, useMemo } from 'react'
import type { Size } from '../../element-size'
import { formatTick } from '../../format'
import { stepPlot } from '../plot'
import type { PlotLine } from '../steps/PlotLines'
import { StepChart } from '../steps/StepChart'
import type { WeightsFrame } from './weights-frame'

/** The first layer is solid, those after it are told apart by their dashes and by the names at their ends. */
const dashes = ['', '8 3', '2 3', '10 3 2 3']

export const WeightsChart = memo(function WeightsChart({ frame, size }: { frame: WeightsFrame; size: Size }) {
  const { steps, values, ends, ghost, marks, stop } = frame
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  return (
    <StepChart
      {...{ size, plot, steps, values, ends, ghost, marks, stop }}
      lines={linesOf(frame)}
      formatValue={formatTick}
    />
  )
})

function linesOf({ points, layers, ends }: WeightsFrame): PlotLine[] {
  const steps = points.map(({ step }) => step)
  const total = {
    key: 'total',
    steps,
    values: points.map((point) => point.total),
    stroke: 'var(--ink)',
    strokeWidth: 1.4,
  }
  const norms = Array.from({ length: layers }, (_, layer) => ({
    key: `layer ${layer}`,
    steps,
    values: points.map((point) => point.norms[layer]!),
    stroke: 'var(--penalty)',
    strokeWidth: 2,
    strokeDasharray: dashes[layer % dashes.length]!,
  }))
  return ends.some(({ tone }) => tone === 'total') ? [total, ...norms] : norms
}
