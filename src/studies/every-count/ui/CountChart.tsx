// Both losses against number of points, with the penalty and without, over the noise floor.
import type { Plot } from '../../../ui/kit/charts/plot'
import { RungsChart } from '../../../ui/kit/charts/rungs/RungsChart'
import type { RungPoint } from '../../../ui/kit/charts/rungs/rungs-frame'
import { textWidth } from '../../../ui/kit/charts/text-width'
import type { Size } from '../../../ui/kit/element-size'
import { formatTick } from '../../../ui/kit/format'
import { useLab } from '../../../ui/kit/session-context'
import { COUNT_MARGIN, type CountFrame } from './count-frame'

export function CountChart({ frame, size, plot }: { frame: CountFrame; size: Size; plot: Plot }) {
  const { points, floor } = frame
  const smallest = points[0]?.value ?? 1
  const count = useLab((state) => state.run?.training.inputs.length)
  return (
    <RungsChart
      {...{ frame, size, plot, floor }}
      margin={COUNT_MARGIN}
      label="training points"
      ticks={ticksWithRoom(points, plot)}
      tickOf={(position) => formatTick(Math.round(smallest * 2 ** position))}
      own={points.find(({ value }) => value === count)?.position}
    />
  )
}

/** From the left, those whose number does not touch the one before. */
function ticksWithRoom(points: readonly RungPoint[], plot: Plot): number[] {
  let free = Number.NEGATIVE_INFINITY
  return points.flatMap(({ value, position }) => {
    const [x, half] = [plot.xOf(position), textWidth(formatTick(value)) / 2]
    if (x - half < free) return []
    free = x + half + 6
    return [position]
  })
}
