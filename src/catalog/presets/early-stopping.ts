// Early stopping is a penalty too: from zero, gradient descent at step t stands about where ridge with λ = 1/(2ηt) does.
import type { Preset } from './preset'

const INPUTS = 50

export const earlyStopping: Preset = {
  label: 'Early stopping',
  experiment: {
    version: 1,
    name: 'Early stopping',
    seed: 7,
    data: { kind: 'sparse', samples: 60, validation: 500, noise: 10, inputs: INPUTS, relevant: INPUTS },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'sgd', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
    // From zero: only then do the two paths agree.
    initial: [{ weights: Array.from({ length: INPUTS }, () => [0]), biases: [0] }],
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 1500,
  suggestedLambda: 0.5,
  instead: 'Look back to its best step.',
  sentence:
    'The best step, about 100, does as well as λ = 1 / (2 × 0.01 × 100) = 0.5 does for good: pull it there.',
}
