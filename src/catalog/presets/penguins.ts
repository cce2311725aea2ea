// Real data: three species by the beak. The network is soon right about all it has seen, and then grows too sure.
import type { Preset } from './preset'

export const penguins: Preset = {
  label: 'Penguins',
  experiment: {
    version: 1,
    name: 'Penguins',
    seed: 1,
    data: { kind: 'penguins', samples: 30, validation: 200, inputs: 2 },
    model: { hidden: [64, 64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 600,
  suggestedLambda: 0.01,
  sentence:
    'It is right about 95 of 100 throughout, but ever surer of its mistakes; λ = 0.01 makes it doubt.',
}
