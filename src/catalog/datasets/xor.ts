// The four points of exclusive or: a whole world of four rows, so nothing is left to validate on.
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'

export const shape: DatasetShape = {
  task: 'binary',
  options: {},
  rows: () => 4,
  inputNames: () => ['a', 'b'],
  outputNames: () => ['a xor b'],
  standardizeInputs: false,
  standardizeTargets: false,
}

export const math: DrawnDataset = {
  draw: () => (i) => {
    const [a, b] = [i < 2 ? 0 : 1, i % 2]
    return { input: [a, b], target: [a === b ? 0 : 1] }
  },
}

export const page: DatasetPage = {
  label: 'XOR',
  description: 'Exclusive or: the four points that no straight line separates.',
}
