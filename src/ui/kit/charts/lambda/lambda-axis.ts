// The λ axis of a larger view: the slider's scale, and on to λ = 10.
import { unboundedPositionOf } from '../../../../experiment/lambda-scale'
import type { Size } from '../../element-size'
import type { ValueAxis } from '../axes/value-axis'
import { type Plot, positionPlot } from '../plot'

/** Of the axis: λ = 10, where everything is crushed. */
export const LAST_POSITION = unboundedPositionOf(10)

/** Right of the plot stand the names of lines, above it counts. */
export const LAMBDA_MARGIN = { top: 26, right: 80, bottom: 0, left: 0 }

/** Where the visitor's λ stands on it; beyond its end, the end. */
export function ownPosition(lambda: number): number {
  return Math.min(unboundedPositionOf(lambda), LAST_POSITION)
}

export function lambdaPlot(size: Size, values: ValueAxis): Plot {
  return positionPlot(size, LAMBDA_MARGIN, LAST_POSITION, values)
}
