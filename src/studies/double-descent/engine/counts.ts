// For which numbers of features the closed form is computed: evenly on a log axis, and densely where they just fit the points.

/** The last has so many features for each training point, or the visitor's own number where that is more. */
const FEATURES_PER_POINT = 20
const A_DECADE = 8
/** Of the threshold. */
const NEAR = [0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1, 1.02, 1.04, 1.07, 1.1, 1.15, 1.2, 1.3, 1.4, 1.6, 1.8]

/** So many features and the bias are as many parameters as there are points. */
export function thresholdOf(points: number): number {
  return points - 1
}

/**
 * Ascending, from 1; the threshold is one of them.
 *
 * @param own which is one of them too
 */
export function featureCounts(points: number, own: number): number[] {
  const last = Math.max(FEATURES_PER_POINT * points, own)
  const steps = Math.ceil(A_DECADE * Math.log10(last))
  const even = Array.from({ length: steps + 1 }, (_, i) => Math.round(last ** (i / steps)))
  const near = NEAR.map((share) => Math.max(1, Math.round(share * thresholdOf(points))))
  const all = new Set([...even, ...near, own])
  return [...all].sort((a, b) => a - b)
}
