// The batch sizes that are offered.

/** Powers of two below the rows there are, largest first, and the size that is in use. */
export function batchSizes(rows: number, inUse?: number): number[] {
  const powers = Array.from({ length: 20 }, (_, exponent) => 2 ** exponent).filter((size) => size < rows)
  return [...new Set(inUse === undefined ? powers : [...powers, inUse])].sort((a, b) => b - a)
}
