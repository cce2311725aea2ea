// Training and validation loss over steps. In a chunk of its own with recharts: the page does not wait for it.
import { memo, useMemo } from 'react'
import { Line } from 'recharts'
import type { Size } from '../element-size'
import { formatDecade, formatPercent, formatTick } from '../format'
import { IN_ORDER } from './axis-style'
import { LossNotes } from './LossNotes'
import type { LossFrame } from './loss-frame'
import type { LossPoint } from './loss-point'
import { stepPlot } from './plot'
import { StepChart } from './StepChart'

const formatValue = { linear: formatTick, log: formatDecade, accuracy: formatPercent }

const line = {
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  strokeWidth: 2.2,
  zIndex: IN_ORDER,
} as const

// Stable functions, so that recharts does not compute its lines anew for the same data.
const training = (point: LossPoint) => point.training
const validation = (point: LossPoint) => point.validation

export const LossChart = memo(function LossChart({ frame, size }: { frame: LossFrame; size: Size }) {
  const { points, steps, values, ends, ghost, marks, scale } = frame
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  return (
    <StepChart
      {...{ size, plot, points, steps, values, ends, ghost, marks }}
      formatValue={formatValue[scale]}
    >
      {/* A line of one point would be drawn as recharts' own dot. */}
      {points.length > 1 && <Line {...line} dataKey={training} stroke="var(--training)" />}
      {points.length > 1 && (
        <Line {...line} dataKey={validation} stroke="var(--validation)" strokeDasharray="7 3" />
      )}
      <LossNotes frame={frame} plot={plot} />
    </StepChart>
  )
})
