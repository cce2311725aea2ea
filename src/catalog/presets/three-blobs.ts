// Three classes: the network draws islands around wrong labels until λ leaves three plain regions.
import type { Preset } from './preset'

export const threeBlobs: Preset = {
  label: 'Three blobs',
  experiment: {
    version: 1,
    name: 'Three blobs',
    seed: 3,
    data: { kind: 'blobs', samples: 60, validation: 1000, noise: 0.6, flips: 0.1 },
    model: { hidden: [64, 64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.003 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 800,
  suggestedLambda: 0.03,
  sentence: 'Islands grow around the wrong labels; pull λ to 0.03 and three plain regions are left.',
}
