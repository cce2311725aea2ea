// Means and deviations of columns, and moving rows to that scale and back.
import type { Data, Experiment } from '../experiment'
import { extent } from '../extent'
import { inputCount, outputCount, standardizes } from '../shape'

/** A column's place on the network's scale is (x − mean) / deviation. */
export interface Standardization {
  means: number[]
  deviations: number[]
}

export interface Scale {
  inputs: Standardization
  targets: Standardization
}

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
function isSpread(spread: number, column: readonly number[]): boolean {
  const largest = column.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  return spread > LAST_DIGITS * largest
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function identityScale(width: number): Standardization {
  return { means: new Array<number>(width).fill(0), deviations: new Array<number>(width).fill(1) }
}

export function toScale(row: readonly number[], { means, deviations }: Standardization): number[] {
  return row.map((x, j) => (x - (means[j] as number)) / (deviations[j] as number))
}

export function fromScale(row: readonly number[], { means, deviations }: Standardization): number[] {
  return row.map((x, j) => x * (deviations[j] as number) + (means[j] as number))
}

/** Each column's training range, which features map to [−1, 1]; of one value, a range of 1 from there. */
export function columnRanges(rows: readonly number[][], width: number): { low: number; range: number }[] {
  return Array.from({ length: width }, (_, j) => {
    const column = rows.map((row) => row[j] as number)
    const [low, high] = extent(column)
    return { low, range: isSpread(high - low, column) ? high - low : 1 }
  })
}

/** How inputs are moved before the network, or the features before it, see them. */
export function inputScale(
  { data, model }: Pick<Experiment, 'data' | 'model'>,
  rows: readonly number[][],
): Standardization {
  const width = inputCount(data)
  if (model.features.kind !== 'identity') {
    const ranges = columnRanges(rows, width)
    return {
      means: ranges.map(({ low, range }) => low + range / 2),
      deviations: ranges.map(({ range }) => range / 2),
    }
  }
  return standardizes(data).inputs ? columnStatistics(rows, width) : identityScale(width)
}

export function targetScale(data: Data, rows: readonly number[][]): Standardization {
  const width = outputCount(data)
  return standardizes(data).targets ? columnStatistics(rows, width) : identityScale(width)
}
