// Means and deviations of columns, and moving rows to that scale and back.
import type { Standardization } from '../../protocol/run-description'

/** Population statistics of each column; one without spread is moved to 0 and divided by 1. */
export function columnStatistics(rows: readonly number[][], width: number): Standardization {
  const columns = Array.from({ length: width }, (_, j) => statisticsOf(rows.map((row) => row[j] as number)))
  return {
    means: columns.map(({ centre }) => centre),
    deviations: columns.map(({ deviation }) => deviation),
  }
}

function statisticsOf(column: readonly number[]): { centre: number; deviation: number } {
  const centre = mean(column)
  const deviation = Math.sqrt(mean(column.map((x) => (x - centre) ** 2)))
  return isSpread(deviation, column) ? { centre, deviation } : { centre: column[0] as number, deviation: 1 }
}

/**
 * Whether a spread is more than what rounding makes of equal values: a sum of n numbers of up to M is off by up to
 * n·ε·M, its mean by as much (60 times 14.62 has a deviation of 10⁻¹⁵, not 0).
 */
export function isSpread(spread: number, column: readonly number[]): boolean {
  const largest = column.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  return spread > column.length * Number.EPSILON * largest
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
