// Eight inputs that have nothing to do with each other: each ±1, their columns orthogonal over sixteen rows, and over each sixteen more. Here every
// weight is alone, and what a penalty does to it is a formula.
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'

const ROWS = 16
const TRUTH: readonly number[] = [1.2, -0.8, 0.5, -0.3, 0, 0, 0, 0]

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: ROWS, min: 2, max: 2000 },
    validation: { default: 160, min: 0, max: 4000 },
    noise: { default: 0.6, min: 0, max: 2 },
  },
  inputNames: () => TRUTH.map((_, j) => `x${'₁₂₃₄₅₆₇₈'[j]}`),
  outputNames: () => ['y'],
  standardizeInputs: false,
  standardizeTargets: false,
}

/** Sylvester's construction: the sign of column j in row i is the parity of the bits that both have. */
function sign(i: number, j: number): number {
  let shared = i & j
  let parity = 0
  for (; shared > 0; shared >>= 1) parity ^= shared & 1
  return parity === 0 ? 1 : -1
}

const truth = (input: readonly number[]) => TRUTH.reduce((sum, w, j) => sum + w * input[j]!, 0)

export const math: DrawnDataset = {
  draw:
    ({ noise }, { noise: sd = 0 }) =>
    (index) => {
      // Column 0 is 1 in every row: that is the bias.
      const input = TRUTH.map((_, j) => sign(index % ROWS, j + 1))
      return { input, target: [truth(input) + sd * noise.normal()] }
    },
  truth: () => truth,
  noiseVariance: ({ noise: sd = 0 }) => sd ** 2,
}

export const page: DatasetPage = {
  label: 'Eight orthogonal inputs',
  description: 'Eight inputs of ±1 without any correlation; four of them mean nothing.',
}
