// A polynomial with as many parameters as points: what fits best goes through all of them, and training never quite gets there.
import type { Preset } from './preset'

export const degreeNine: Preset = {
  label: 'Degree nine, ten points',
  experiment: {
    version: 1,
    name: 'Degree nine, ten points',
    seed: 2,
    data: { kind: 'full-wave', samples: 10, validation: 100, noise: 0.3 },
    model: { features: { kind: 'legendre', degree: 9 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.03 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 2000,
  suggestedLambda: 0.01,
  sentence: 'Ten points, ten numbers to fit them with: it can meet every one. Pull λ to 0.01 and it lets go.',
}
