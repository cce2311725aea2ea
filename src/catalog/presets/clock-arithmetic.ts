// The story the other way round: with λ the network understands what it had only memorised (Power et al. 2022).
import type { Preset } from './preset'

export const clockArithmetic: Preset = {
  label: 'Clock arithmetic',
  experiment: {
    version: 1,
    name: 'Clock arithmetic',
    seed: 1,
    data: { kind: 'clock' },
    model: { hidden: [128], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 20 },
    { from: 60, stepsPerSecond: 120 },
  ],
  restsAt: 750,
  suggestedLambda: 1e-4,
  sentence:
    'Without λ: 423 sums by heart, and no new one right. Pull λ to 0.0001, and 500 steps later it can add.',
}
