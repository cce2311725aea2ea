// A polynomial of degree 15 through sixteen points: it swings most where it has the fewest of them, near the ends.
import type { Preset } from './preset'

export const polynomial: Preset = {
  label: 'Polynomial, degree 15',
  experiment: {
    version: 1,
    name: 'Polynomial, degree 15',
    // Its points reach nearly to both ends: beyond its outermost point a polynomial of this degree is off by thousands.
    seed: 23,
    data: { kind: 'sine', samples: 16, validation: 200, noise: 0.3 },
    model: { features: { kind: 'legendre', degree: 15 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.03 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 2000,
  suggestedLambda: 0.1,
  sentence:
    'Watch the ends: a polynomial swings out most where points are few. Pull λ to 0.1 and it calms down.',
}
