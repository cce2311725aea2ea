// The λ slider's scale: a true 0 at its left end, then twenty steps a decade from 10⁻⁶ to 1.

export const LAMBDA_POSITIONS = 121

const STEPS_PER_DECADE = 20
const LOWEST_EXPONENT = -6

/** @param position whole number, 0 … 121 */
export function lambdaAt(position: number): number {
  if (position <= 0) return 0
  return 10 ** (LOWEST_EXPONENT + (position - 1) / STEPS_PER_DECADE)
}

/** The nearest position; beyond the ends of the scale, the end. */
export function positionOf(lambda: number): number {
  return Math.min(unboundedPositionOf(lambda), LAMBDA_POSITIONS)
}

/** As if the scale had no right end. */
export function unboundedPositionOf(lambda: number): number {
  if (lambda <= 0) return 0
  return Math.max(Math.round((Math.log10(lambda) - LOWEST_EXPONENT) * STEPS_PER_DECADE) + 1, 1)
}
