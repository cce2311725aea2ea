// Means and deviations of columns, and moving rows to that scale and back.
import type { Standardization } from '../../protocol/run-description'

/** Population statistics of each column; one of equal values is moved to 0 and divided by 1. */
export function columnStatistics(rows: readonly number[][], width: number): Standardization {
  const columns = Array.from({ length: width }, (_, j) => statisticsOf(rows.map((row) => row[j] as number)))
  return {
    means: columns.map(({ centre }) => centre),
    deviations: columns.map(({ deviation }) => deviation),
  }
}

function statisticsOf(column: readonly number[]): { centre: number; deviation: number } {
  const first = column[0] as number
  // Of distances: the mean of 60 times 14.62 is not 14.62, that of their distances from each other is 0.
  const distances = column.map((x) => x - first)
  const middle = mean(distances)
  const deviation = Math.sqrt(mean(distances.map((distance) => (distance - middle) ** 2)))
  return isSpread(deviation, column) ? { centre: first + middle, deviation } : { centre: first, deviation: 1 }
}

/** The last digits, in which values differ that were to be equal: 0.1 + 0.2 and 0.3. */
const LAST_DIGITS = 4 * Number.EPSILON

/** Whether values are spread over more than their last digits. */
export function isSpread(spread: number, column: readonly number[]): boolean {
  const largest = column.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  return spread > LAST_DIGITS * largest
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function identityScale(width: number): Standardization {
  return { means: new Array<number>(width).fill(0), deviations: new Array<number>(width).fill(1) }
}

export function toScale(row: readonly number[], { means, deviations }: Standardization): number[] {
  return row.map((x, j) => (x - (means[j] as number)) / (deviations[j] as number))
}

export function fromScale(row: readonly number[], { means, deviations }: Standardization): number[] {
  return row.map((x, j) => x * (deviations[j] as number) + (means[j] as number))
}
