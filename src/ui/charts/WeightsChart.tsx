// Each layer's norm over steps. In a chunk of its own with recharts.
import { memo } from 'react'
import { Line } from 'recharts'
import type { Size } from '../element-size'
import { formatTick } from '../format'
import { IN_ORDER, StepChart } from './StepChart'
import type { WeightsFrame, WeightsPoint } from './weights-frame'

/** The first layer is solid, those after it are told apart by their dashes and by the names at their ends. */
const dashes = ['', '8 3', '2 3', '10 3 2 3']

// Stable functions by layer, so that recharts does not compute its lines anew for the same data.
const normOf = Array.from({ length: 16 }, (_, layer) => (point: WeightsPoint) => point.norms[layer])

export const WeightsChart = memo(function WeightsChart({ frame, size }: { frame: WeightsFrame; size: Size }) {
  const { points, steps, values, ends, marks, layers } = frame
  return (
    <StepChart {...{ size, points, steps, values, ends, marks }} formatValue={formatTick}>
      {/* A line of one point would be drawn as recharts' own dot. */}
      {normOf.slice(0, points.length > 1 ? layers : 0).map((dataKey, layer) => (
        <Line
          key={ends[layer]?.label ?? layer}
          dataKey={dataKey}
          zIndex={IN_ORDER}
          type="linear"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          stroke="var(--penalty)"
          strokeWidth={2}
          strokeDasharray={dashes[layer % dashes.length] ?? ''}
        />
      ))}
    </StepChart>
  )
})
