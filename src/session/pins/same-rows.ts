// Whether two runs are judged, or have learned, by the same rows: else their counts are of different things.
import type { Points } from '../../protocol/run-description'

export function areSameRows(some: Points, others: Points): boolean {
  return some === others || (haveSame(some.inputs, others.inputs) && haveSame(some.targets, others.targets))
}

function haveSame(some: readonly number[][], others: readonly number[][]): boolean {
  return (
    some.length === others.length &&
    some.every((row, i) => row.length === others[i]?.length && row.every((x, j) => x === others[i]?.[j]))
  )
}
