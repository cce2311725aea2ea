// Training and validation loss over steps. In a chunk of its own with recharts: the page does not wait for it.
import { memo, useMemo } from 'react'
import type { Size } from '../../element-size'
import { formatDecade, formatPercent, formatTick } from '../../format'
import { stepPlot } from '../plot'
import type { PlotLine } from '../steps/PlotLines'
import { StepChart } from '../steps/StepChart'
import { LossNotes } from './LossNotes'
import type { LossFrame } from './loss-frame'
import type { LossPoint } from './loss-point'

const formatValue = { linear: formatTick, log: formatDecade, accuracy: formatPercent }

export const LossChart = memo(function LossChart({ frame, size }: { frame: LossFrame; size: Size }) {
  const { points, steps, values, ends, ghost, marks, scale, stop } = frame
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  return (
    <StepChart
      {...{ size, plot, steps, values, ends, ghost, marks }}
      stop={stop?.step}
      lines={linesOf(points)}
      formatValue={formatValue[scale]}
    >
      <LossNotes frame={frame} plot={plot} />
    </StepChart>
  )
})

function linesOf(points: readonly LossPoint[]): PlotLine[] {
  const steps = points.map(({ step }) => step)
  const look = { steps, strokeWidth: 2.2 }
  return [
    {
      ...look,
      key: 'training',
      values: points.map(({ training }) => training),
      stroke: 'var(--training)',
    },
    {
      ...look,
      key: 'validation',
      values: points.map(({ validation }) => validation),
      stroke: 'var(--validation)',
      strokeDasharray: '7 3',
    },
  ]
}
