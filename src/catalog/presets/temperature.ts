// Real data: 25 years of the Earth’s temperature, and the years between them to judge by.
import type { Preset } from './preset'

export const temperature: Preset = {
  label: 'Temperature',
  experiment: {
    version: 1,
    name: 'Temperature',
    seed: 9,
    data: { kind: 'temperature', samples: 25, validation: 100 },
    model: { features: { kind: 'rbf', count: 30, width: 0.12 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.03 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 2000,
  suggestedLambda: 0.03,
  sentence: 'The curve chases single years; pull λ to 0.03 and the warming of a century remains.',
}
