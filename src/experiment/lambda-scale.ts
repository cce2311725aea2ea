// The λ slider's scale: a true 0 at its left end, then twenty steps a decade from 10⁻⁶ on, to 1.995.

/** Where inputs and targets are standardised, L1 has every weight at zero from λ = 2·max|correlation| on, at most 2. */
export const LAMBDA_POSITIONS = 127

const STEPS_PER_DECADE = 20
const LOWEST_EXPONENT = -6

/** @param position whole number, 0 … 127 */
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
