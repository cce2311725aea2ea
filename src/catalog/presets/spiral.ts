// Two spirals: a shape that needs a large network, so λ has to be chosen with care.
import type { Preset } from './preset'

export const spiral: Preset = {
  label: 'Spiral',
  experiment: {
    version: 1,
    name: 'Spiral',
    seed: 2,
    data: { kind: 'spiral', samples: 100, validation: 1000, noise: 0.06, flips: 0.1 },
    model: { hidden: [64, 64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 1000,
  suggestedLambda: 0.003,
  sentence: 'λ = 0.003 keeps the spiral and drops the wrong labels; at 0.1 the spiral itself is gone.',
}
