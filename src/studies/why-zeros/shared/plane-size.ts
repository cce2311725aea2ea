// How finely the data loss over two weights can be computed, and whether the gradient can be had: by what either costs.
import { parameterLayout, weightCount } from '../../../experiment/layout'

/** Multiply-adds of one picture: about a second of one processor core. */
const PLANE_PRODUCTS = 1e9
const GRADIENT_PRODUCTS = 1e9
/** More points than these are not seen, with fewer the contours are made up. */
const MOST = 33
const FEWEST = 9

/**
 * Points along each axis of the plane of two weights: odd; 0 where even the coarsest would take too long.
 *
 * @param sizes units of each layer, input first
 * @param layer the first that either weight is of: what comes before is shared by all points
 */
export function planeSide(sizes: readonly number[], rows: number, layer: number): number {
  const each = rows * weightCount(parameterLayout(sizes.slice(layer)))
  const side = Math.min(MOST, Math.floor(Math.sqrt(PLANE_PRODUCTS / Math.max(each, 1))))
  return side < FEWEST ? 0 : side - ((side + 1) % 2)
}

/** Forwards, backwards, and the gradient itself: three products of every weight and row. */
export function canTakeGradient(sizes: readonly number[], rows: number): boolean {
  return 3 * rows * weightCount(parameterLayout(sizes)) <= GRADIENT_PRODUCTS
}
