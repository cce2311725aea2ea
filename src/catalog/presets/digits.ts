// Real data: 150 handwritten digits, a tenth of them labelled wrongly, all learned by heart in seconds.
import type { Preset } from './preset'

export const digits: Preset = {
  label: 'Digits',
  experiment: {
    version: 1,
    name: 'Digits',
    seed: 4,
    data: { kind: 'digits', samples: 150, validation: 500, flips: 0.1 },
    model: { hidden: [64, 32], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.005 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 20 },
    { from: 60, stepsPerSecond: 60 },
  ],
  restsAt: 600,
  suggestedLambda: 0.01,
  sentence:
    'A tenth of the labels are wrong, and it learns those too: pull λ to 0.01 and the validation loss halves.',
}
