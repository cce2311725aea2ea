// Inputs that have nothing to do with each other: what each penalty does to a weight is a formula, and can be seen.
import type { Preset } from './preset'

export const orthonormal: Preset = {
  label: 'Orthogonal inputs',
  experiment: {
    version: 1,
    name: 'Orthogonal inputs',
    seed: 1,
    data: { kind: 'orthonormal' },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l1', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 1000,
  suggestedLambda: 0.3,
  sentence:
    'Pull λ to 0.3: L1 takes 0.15 off every weight, and what is smaller ends at zero. L2 divides them all.',
}
