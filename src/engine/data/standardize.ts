// Means and deviations of columns, and moving rows to that scale and back.
import type { Standardization } from '../../protocol/run-description'

/** Population statistics of each column; a column without spread is divided by 1. */
export function columnStatistics(rows: readonly number[][], width: number): Standardization {
  const columns = Array.from({ length: width }, (_, j) => rows.map((row) => row[j] as number))
  const means = columns.map(mean)
  const deviations = columns.map((column, j) => {
    const centre = means[j] as number
    return Math.sqrt(mean(column.map((x) => (x - centre) ** 2))) || 1
  })
  return { means, deviations }
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
