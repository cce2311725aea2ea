// A hundred inputs, ten of them real, and fifty points: L1 finds the ten, L2 spreads over all.
import type { Preset } from './preset'

export const sparseTruth: Preset = {
  label: 'Sparse truth',
  experiment: {
    version: 1,
    name: 'Sparse truth',
    seed: 1,
    data: { kind: 'sparse', samples: 50, validation: 500, noise: 1, inputs: 100, relevant: 10 },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l1', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 600,
  suggestedLambda: 0.1,
  sentence: 'Ten of a hundred inputs are real: pull λ to 0.1 and L1 keeps the ten and hardly any other.',
}
