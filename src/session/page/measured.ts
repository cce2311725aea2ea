// The measured steps as a table of plain numbers. Fetched when it is first asked for.
import { metricColumns } from '../../protocol/metrics'
import type { History } from '../history'

export interface Measured {
  columns: string[]
  rows: number[][]
}

/** Every measured step, evaluation mode. A column that the run has no numbers for is left out, and so is a row that overflowed. */
export function measured(history: History): Measured {
  const columns = [
    ...metricColumns
      // In training mode: what dropout leaves.
      .filter((name) => name !== 'trainingModeLoss')
      .map((name) => ({ name: name as string, at: (i: number) => history.at(i, name) })),
    ...Array.from({ length: history.layers }, (_, layer) => ({
      name: `layerNorm${layer + 1}`,
      at: (i: number) => history.layerNormAt(i, layer),
    })),
  ]
  const indices = Array.from({ length: history.count }, (_, i) => i)
  const known = columns.filter(({ at }) => !indices.every((i) => Number.isNaN(at(i))))
  const rows = indices.map((i) => known.map(({ at }) => at(i)))
  return { columns: known.map(({ name }) => name), rows: rows.filter((row) => row.every(Number.isFinite)) }
}
