// Labels that are a coin flip: a network can learn them all by heart, and knows nothing of the next.
import type { Preset } from './preset'

export const randomLabels: Preset = {
  label: 'Random labels',
  experiment: {
    version: 1,
    name: 'Random labels',
    seed: 1,
    data: { kind: 'random-labels', samples: 40, validation: 1000, noise: 0, flips: 0.5 },
    model: { hidden: [64, 64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 800,
  suggestedLambda: 0.01,
  sentence:
    'Every label is a coin flip: at λ = 0 all 40 are learned by heart, and half of the new ones are wrong.',
}
