// How far numbers scatter about their mean.

/** √(mean (y − ȳ)²), the population's; 0 where all are the same. */
export function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, y) => sum + y, 0) / values.length
  return Math.sqrt(values.reduce((sum, y) => sum + (y - mean) ** 2, 0) / values.length)
}
