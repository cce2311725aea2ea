// As many numbers to learn as points, where the fit goes wild; far more of them, or a little λ, and it is calm again.
import type { Preset } from './preset'

export const doubleDescent: Preset = {
  label: 'Double descent',
  experiment: {
    version: 1,
    name: 'Double descent',
    seed: 33,
    // The noise is about half of what the ten inputs make of y.
    data: { kind: 'sparse', samples: 40, validation: 500, noise: 3, inputs: 10, relevant: 10 },
    // With the bias: 40 parameters for 40 points.
    model: { features: { kind: 'random-relu', count: 39 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.05 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 3000,
  suggestedLambda: 0.01,
  instead: 'Look at every number of features.',
  sentence: 'Look at every number of features: the error has a peak, and λ 0.01 levels it.',
}
