// The λ axis of the larger view: the slider's scale, and on to the last rung.
import { unboundedPositionOf } from '../../../experiment/lambda-scale'
import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { type Plot, positionPlot } from '../../../ui/kit/charts/plot'
import type { Size } from '../../../ui/kit/element-size'
import { LAST_POSITION } from './ladder-frame'

/** Right of the plot stand the names of lines, above it counts. */
export const LADDER_MARGIN = { top: 26, right: 80, bottom: 0, left: 0 }

/** Where the visitor's λ stands on it; beyond its end, the end. */
export function ownPosition(lambda: number): number {
  return Math.min(unboundedPositionOf(lambda), LAST_POSITION)
}

export function ladderPlot(size: Size, values: ValueAxis): Plot {
  return positionPlot(size, LADDER_MARGIN, LAST_POSITION, values)
}
