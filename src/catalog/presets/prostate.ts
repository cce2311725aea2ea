// The data on which the books show ridge and lasso: eight measures of 67 men, judged by 30 others.
import type { Preset } from './preset'

export const prostate: Preset = {
  label: 'Prostate, lasso',
  experiment: {
    version: 1,
    name: 'Prostate, lasso',
    seed: 1,
    data: { kind: 'prostate', samples: 67, validation: 30 },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l1', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 2000,
  suggestedLambda: 0.2,
  sentence:
    'Pull λ to 0.2: three of eight weights become exactly zero, and the 30 held-out men are predicted better.',
}
