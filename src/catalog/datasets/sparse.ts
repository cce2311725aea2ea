// A sparse linear truth: many inputs, of which a few decide the answer and the others are decoys.
import type { Stream } from '../random/stream'
import type { DatasetPage, DatasetShape, DrawnDataset, OptionValues, Truth } from './dataset'

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

function sparseTruth({ relevant = RELEVANT }: OptionValues, law: Stream): Truth {
  // Between 1 and 3 in size: every real input is worth finding.
  const slopes = Array.from({ length: relevant }, () => law.uniform(1, 3) * (law.below(2) === 0 ? 1 : -1))
  return (input) => slopes.reduce((sum, slope, i) => sum + slope * input[i]!, 0)
}

export const math: DrawnDataset = {
  draw({ truth, inputs, noise }, options) {
    const { inputs: count = INPUTS, noise: sd = 0 } = options
    const target = sparseTruth(options, truth)
    return () => {
      const input = Array.from({ length: count }, () => inputs.normal())
      return { input, target: [target(input) + sd * noise.normal()] }
    }
  },
  truth: sparseTruth,
  noiseVariance: ({ noise: sd = 0 }) => sd ** 2,
}

export const page: DatasetPage = {
  label: 'Sparse truth',
  description: 'Many inputs; the relevant ones decide the answer, any others are decoys.',
}
