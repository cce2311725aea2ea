// The four points of exclusive or: a whole world of four rows, so nothing is left to validate on.
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'

export const shape: DatasetShape = {
  task: 'binary',
  options: {},
  inputNames: ['a', 'b'],
  outputNames: ['a xor b'],
  standardizeInputs: false,
  standardizeTargets: false,
}

const inputs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]

export const math: DrawnDataset = {
  // The same four rows whatever is asked for: this set has no count.
  draw: (_streams, count) => {
    const rows = count > 0 ? inputs : []
    return { inputs: rows, targets: rows.map(([a, b]) => [a === b ? 0 : 1]), flipped: rows.map(() => false) }
  },
}

export const page: DatasetPage = {
  label: 'XOR',
  description: 'Exclusive or: the four points that no straight line separates.',
}
