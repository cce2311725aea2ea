// Real data: ten measurements, few people, and L1 that sets the useless ones to exactly zero.
import type { Preset } from './preset'

export const diabetesLasso: Preset = {
  label: 'Diabetes, lasso',
  experiment: {
    version: 1,
    name: 'Diabetes, lasso',
    seed: 1,
    data: { kind: 'diabetes', samples: 20, validation: 300 },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l1', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 3000,
  suggestedLambda: 0.2,
  sentence: 'Twenty people, ten measurements: pull λ to 0.2 and half of the weights become exactly zero.',
}
