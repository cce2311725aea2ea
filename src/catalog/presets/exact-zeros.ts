// The network of the noisy moons under L1: nearly every weight lands on exactly zero, and it answers better.
import type { Preset } from './preset'

export const exactZeros: Preset = {
  label: 'Exact zeros',
  experiment: {
    version: 1,
    name: 'Exact zeros',
    seed: 8,
    data: { kind: 'moons', samples: 60, validation: 1000, noise: 0.25, flips: 0.1 },
    model: { hidden: [64, 64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l1', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 1200,
  suggestedLambda: 0.01,
  sentence:
    'Pull λ to 0.01: 99 of 100 weights become exactly zero. Reset and try L2: they shrink, none is zero.',
}
