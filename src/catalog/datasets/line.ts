// The high-dimensional line of “Dive into Deep Learning” (section 3.7): y = 0.05 + Σ 0.01·xᵢ + ε, more inputs than points.
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'

const INPUTS = 200
const INTERCEPT = 0.05
const SLOPE = 0.01

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 20, min: 2, max: 2000 },
    validation: { default: 100, min: 0, max: 4000 },
    noise: { default: 0.01, min: 0, max: 1 },
    inputs: { default: INPUTS, min: 1, max: 400 },
  },
  inputNames: ({ inputs = INPUTS }) => Array.from({ length: inputs }, (_, i) => `x${i + 1}`),
  outputNames: () => ['y'],
  standardizeInputs: false,
  standardizeTargets: false,
}

const truth = (input: readonly number[]) => input.reduce((sum, x) => sum + SLOPE * x, INTERCEPT)

export const math: DrawnDataset = {
  draw:
    ({ inputs, noise }, { inputs: count = INPUTS, noise: sd = 0 }) =>
    () => {
      const input = Array.from({ length: count }, () => inputs.normal())
      return { input, target: [truth(input) + sd * noise.normal()] }
    },
  truth: () => truth,
  noiseVariance: ({ noise: sd = 0 }) => sd ** 2,
}

export const page: DatasetPage = {
  label: 'High-dimensional line',
  description: 'A straight line in many dimensions: each input adds a hundredth of itself.',
}
