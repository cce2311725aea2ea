// A sparse linear truth: many inputs, of which a few decide the answer and the others are decoys.
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'

const INPUTS = 100
const RELEVANT = 10

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 50, min: 4, max: 2000 },
    validation: { default: 500, min: 0, max: 4000 },
    noise: { default: 1, min: 0, max: 10 },
    inputs: { default: INPUTS, min: 1, max: 400 },
    relevant: { default: RELEVANT, min: 1, max: 400 },
  },
  inputNames: ({ inputs = INPUTS, relevant = RELEVANT }) =>
    Array.from({ length: inputs }, (_, i) => `${i < relevant ? 'real' : 'decoy'} ${i + 1}`),
  outputNames: () => ['y'],
  standardizeInputs: false,
  standardizeTargets: true,
}

export const math: DrawnDataset = {
  draw({ truth, inputs, noise }, { inputs: count = INPUTS, relevant = RELEVANT, noise: sd = 0 }) {
    // Between 1 and 3 in size: every real input is worth finding.
    const slopes = Array.from(
      { length: relevant },
      () => truth.uniform(1, 3) * (truth.below(2) === 0 ? 1 : -1),
    )
    return () => {
      const input = Array.from({ length: count }, () => inputs.normal())
      const y = slopes.reduce((sum, slope, i) => sum + slope * (input[i] as number), 0)
      return { input, target: [y + sd * noise.normal()] }
    }
  },
  noiseVariance: ({ noise: sd = 0 }) => sd ** 2,
}

export const page: DatasetPage = {
  label: 'Sparse truth',
  description: 'Many inputs; the relevant ones decide the answer, any others are decoys.',
}
