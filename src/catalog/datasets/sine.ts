// A wave with noise: y = sin(2.6x) + ε on [−1, 1].
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'

const FREQUENCY = 2.6

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 16, min: 2, max: 2000 },
    validation: { default: 200, min: 0, max: 4000 },
    noise: { default: 0.3, min: 0, max: 2 },
  },
  inputNames: ['x'],
  outputNames: ['y'],
  standardizeInputs: false,
  standardizeTargets: false,
}

export const math: DrawnDataset = {
  draw({ inputs, noise }, count, options) {
    const sd = options.noise ?? 0
    const xs = Array.from({ length: count }, () => inputs.uniform(-1, 1))
    return {
      inputs: xs.map((x) => [x]),
      targets: xs.map((x) => [Math.sin(FREQUENCY * x) + sd * noise.normal()]),
      flipped: xs.map(() => false),
    }
  },
  truth: ([x]) => Math.sin(FREQUENCY * (x as number)),
}

export const page: DatasetPage = {
  label: 'Wave',
  description: 'A smooth wave, measured with noise at a few places.',
}
