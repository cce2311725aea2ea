// How far off predictions are, in the data's own units.

/**
 * The root of the mean squared error.
 *
 * @param predicted at least as long as `actual`
 */
export function typicalError(actual: readonly number[], predicted: ArrayLike<number>): number {
  const missed = actual.reduce((sum, y, i) => sum + (y - predicted[i]!) ** 2, 0)
  return Math.sqrt(missed / actual.length)
}
