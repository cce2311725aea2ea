// How much there is to explain: what R² compares a loss with.
import type { Rows } from '../fleet/fleet'

/** The mean over rows and outputs of (target − its output's mean)²; exactly 0 where every row has the same targets. */
export function spreadOf({ targets, count }: Pick<Rows, 'targets' | 'count'>, outputs: number): number {
  const columns = Array.from({ length: outputs }, (_, j) =>
    Array.from({ length: count }, (_, n) => targets[n * outputs + j] as number),
  )
  return count === 0 ? 0 : mean(columns.map(variance))
}

function variance(column: readonly number[]): number {
  // Distances from the first: of equal numbers rounding makes nothing else.
  const distances = column.map((y) => y - (column[0] as number))
  const centre = mean(distances)
  return mean(distances.map((distance) => (distance - centre) ** 2))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
