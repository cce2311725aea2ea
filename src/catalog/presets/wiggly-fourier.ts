// The wiggly curve as a sum of waves: the penalty is cheap for slow ones and dear for fast ones.
import type { Preset } from './preset'

export const wigglyFourier: Preset = {
  label: 'Wiggly Fourier',
  experiment: {
    version: 1,
    name: 'Wiggly Fourier',
    seed: 12,
    data: { kind: 'sine', samples: 16, validation: 200, noise: 0.3 },
    model: { features: { kind: 'fourier', frequencies: 15 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.03 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 300 },
  ],
  restsAt: 2000,
  suggestedLambda: 0.01,
  sentence: 'A sum of waves: the fast ones chase single points; pull λ to 0.01 and the slow ones remain.',
}
