// Dropout where it clearly helps: a wide layer on few real measurements. No weight is pulled to zero, and the memorising still stops.
import type { Preset } from './preset'

export const dropout: Preset = {
  label: 'Dropout',
  experiment: {
    version: 1,
    name: 'Dropout',
    seed: 2,
    data: { kind: 'diabetes', samples: 80, validation: 300 },
    model: { hidden: [64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 800,
  suggestedLambda: 0,
  instead: 'Pull Dropout to 0.8.',
  sentence: 'Leave λ at 0 and pull Dropout to 0.8: the validation loss halves, and no penalty was needed.',
}
