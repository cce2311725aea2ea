// Sixteen noisy points and thirty bumps: the curve bends through every point until λ calms it.
import type { Preset } from './preset'

export const wigglyCurve: Preset = {
  label: 'Wiggly curve',
  experiment: {
    version: 1,
    name: 'Wiggly curve',
    seed: 3,
    data: { kind: 'sine', samples: 16, validation: 200, noise: 0.3 },
    model: { features: { kind: 'rbf', count: 30, width: 0.12 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.03 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 3000,
  suggestedLambda: 0.01,
  sentence:
    'Watch the curve swing through every point; pull λ and it calms, push it back and it swings again.',
}
