// How many rows a sealed test set has: fresh ones where a generator draws them, what no split takes of a fixed table.

import type { Data } from './experiment'
import { rowCount } from './shape'

const MOST = 1000
/** Fewer judge nothing. */
const LEAST = 20

/** 0 where there is none. */
export function testRowCount(data: Data): number {
  if (data.kind === 'custom') return data.testInputs?.length ?? 0
  const rows = rowCount(data)
  if (rows === Number.POSITIVE_INFINITY) return MOST
  const left = rows - (data.samples ?? rows) - (data.validation ?? 0)
  return left < LEAST ? 0 : Math.min(left, MOST)
}
