// How high a linear axis reaches: over everything that lasts, not over a spike of a few steps.

/** Values above this share of the run's steps may be cut off. */
const CUT_SHARE = 0.02
/** What is no higher than this times the rest is no spike. */
const SPIKE_RATIO = 1.25

/**
 * The value that all but a small share of the steps stay below; the highest of all, where that is not much higher.
 *
 * @param steps ascending; each value counts for the steps since the one before
 */
export function lastingMaximum(steps: readonly number[], values: readonly number[]): number {
  const weighed = values
    .map((value, i) => ({ value, weight: i === 0 ? 1 : steps[i]! - steps[i - 1]! }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => b.value - a.value)
  const allowed = CUT_SHARE * weighed.reduce((sum, { weight }) => sum + weight, 0)
  const highest = weighed[0]?.value ?? 0
  let cut = 0
  for (const { value, weight } of weighed) {
    cut += weight
    if (cut > allowed) return highest <= SPIKE_RATIO * value ? highest : value
  }
  return 0
}
