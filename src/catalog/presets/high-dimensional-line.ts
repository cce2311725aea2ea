// The weight decay of “Dive into Deep Learning”: 20 points, 200 inputs, and what its win really comes to.
import type { Preset } from './preset'

export const highDimensionalLine: Preset = {
  label: 'High-dimensional line',
  experiment: {
    version: 1,
    name: 'High-dimensional line',
    seed: 1,
    data: { kind: 'line', samples: 20, validation: 100, noise: 0.01, inputs: 200 },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'sgd', learningRate: 0.003 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 800,
  suggestedLambda: 1,
  sentence: 'Pull λ to 1: validation falls by nine tenths, but only down to the line of always guessing.',
}
