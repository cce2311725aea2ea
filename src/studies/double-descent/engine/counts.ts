// For which numbers of features the closed form is computed: evenly on a log axis, and densely where they just fit the points.

/** The last has so many features for each training point where that can be trained too, or the visitor's own number where that is more. */
const FEATURES_PER_POINT = 20
const A_DECADE = 8
/** Of the threshold. */
const NEAR = [0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1, 1.02, 1.04, 1.07, 1.1, 1.15, 1.2, 1.3, 1.4, 1.6, 1.8]

export interface FeatureBounds {
  atOnce: number
  most: number
}

/**
 * So many features and the bias are as many parameters as there are points, or the first to be more.
 *
 * @param atOnce features come in so many
 */
export function thresholdOf(points: number, atOnce = 1): number {
  return atOnce * Math.ceil((points - 1) / atOnce)
}

/**
 * Ascending, from 1; the threshold is one of them.
 *
 * @param own which is one of them too
 * @param bounds how many features come at once, and the most that an experiment may have
 */
export function featureCounts(points: number, own: number, { atOnce, most }: FeatureBounds): number[] {
  const furthest = Math.ceil(NEAR.at(-1)! * thresholdOf(points, atOnce))
  const last = Math.max(Math.min(FEATURES_PER_POINT * points, most), furthest, own)
  const steps = Math.ceil(A_DECADE * Math.log10(last))
  const even = Array.from({ length: steps + 1 }, (_, i) => Math.round(last ** (i / steps)))
  const near = NEAR.map((share) => Math.max(1, Math.round(share * thresholdOf(points))))
  const whole = (count: number) => atOnce * Math.max(1, Math.round(count / atOnce))
  const all = new Set([...[...even, ...near].map(whole), thresholdOf(points, atOnce), own])
  return [...all].sort((a, b) => a - b)
}
