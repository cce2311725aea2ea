// How good predictions are, in the data's own units.

export interface GoodnessOfFit {
  /** Share of the variance that is explained; 0 is as good as the mean, below it is worse. */
  r2: number
  /** Root of the mean squared error. */
  error: number
}

/** @param predicted at least as long as `actual` */
export function goodnessOfFit(actual: readonly number[], predicted: ArrayLike<number>): GoodnessOfFit {
  const mean = actual.reduce((sum, y) => sum + y, 0) / actual.length
  const spread = actual.reduce((sum, y) => sum + (y - mean) ** 2, 0)
  const missed = actual.reduce((sum, y, i) => sum + (y - predicted[i]!) ** 2, 0)
  return { r2: 1 - missed / spread, error: Math.sqrt(missed / actual.length) }
}
