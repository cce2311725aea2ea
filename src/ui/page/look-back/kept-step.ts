// From where a slider was moved to the step that can be shown.

/**
 * The next kept step for a move by one, the nearest for any other.
 *
 * @param value where it was moved to, a whole number
 * @param from where it was
 * @param kept ascending, not empty
 */
export function keptStepFor(value: number, from: number, kept: readonly number[]): number {
  if (value === from + 1) return kept.find((step) => step > from) ?? from
  if (value === from - 1) return kept.findLast((step) => step < from) ?? from
  return kept.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best))
}
