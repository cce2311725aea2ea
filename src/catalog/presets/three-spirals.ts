// Three spirals: a linear model cannot, a hidden layer can, and λ decides what it makes of the wrong labels.
import type { Preset } from './preset'

export const threeSpirals: Preset = {
  label: 'Three spirals',
  experiment: {
    version: 1,
    name: 'Three spirals',
    seed: 2,
    data: { kind: 'three-spirals', samples: 150, validation: 900, noise: 0.06, flips: 0.1 },
    model: { hidden: [100], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 1500,
  suggestedLambda: 0.002,
  sentence: 'Watch the spots around wrong labels: at λ = 0.002 they go, and the arms stay.',
}
