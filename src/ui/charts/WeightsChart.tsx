// Each layer's norm over steps. In a chunk of its own with recharts.
import { memo, useMemo } from 'react'
import { Line } from 'recharts'
import type { Size } from '../element-size'
import { formatTick } from '../format'
import { IN_ORDER } from './axis-style'
import { stepPlot } from './plot'
import { StepChart } from './StepChart'
import type { WeightsFrame, WeightsPoint } from './weights-frame'

/** The first layer is solid, those after it are told apart by their dashes and by the names at their ends. */
const dashes = ['', '8 3', '2 3', '10 3 2 3']

const line = {
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  zIndex: IN_ORDER,
} as const

// Stable functions by layer, so that recharts does not compute its lines anew for the same data.
const normOf = Array.from({ length: 16 }, (_, layer) => (point: WeightsPoint) => point.norms[layer])
const total = (point: WeightsPoint) => point.total

export const WeightsChart = memo(function WeightsChart({ frame, size }: { frame: WeightsFrame; size: Size }) {
  const { points, steps, values, ends, ghost, marks, layers } = frame
  const plot = useMemo(() => stepPlot(size, steps, values), [size, steps, values])
  return (
    <StepChart {...{ size, plot, points, steps, values, ends, ghost, marks }} formatValue={formatTick}>
      {ends.some(({ tone }) => tone === 'total') && points.length > 1 && (
        <Line {...line} dataKey={total} stroke="var(--ink)" strokeWidth={1.4} />
      )}
      {/* A line of one point would be drawn as recharts' own dot. */}
      {normOf.slice(0, points.length > 1 ? layers : 0).map((dataKey, layer) => (
        <Line
          {...line}
          key={ends[layer]?.label ?? layer}
          dataKey={dataKey}
          stroke="var(--penalty)"
          strokeWidth={2}
          strokeDasharray={dashes[layer % dashes.length] ?? ''}
        />
      ))}
    </StepChart>
  )
})
