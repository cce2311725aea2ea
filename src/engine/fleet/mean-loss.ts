// The mean of a split's losses, whatever its numbers have become.

/** @returns NaN where there are no rows, and nowhere else: infinite where it is none that float32 has */
export function meanLoss(sum: number, rows: number): number {
  if (rows === 0) return Number.NaN
  const mean = sum / rows
  return Number.isFinite(Math.fround(mean)) ? mean : Number.POSITIVE_INFINITY
}
