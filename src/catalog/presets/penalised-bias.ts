// What a penalty on the bias costs: a line at height 10 sinks to half of it.
import type { Preset } from './preset'

export const penalisedBias: Preset = {
  label: 'Penalised bias',
  experiment: {
    version: 1,
    name: 'Penalised bias',
    seed: 1,
    data: { kind: 'offset', samples: 16, validation: 200, noise: 0.5 },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'sgd', learningRate: 0.02 },
    penalty: { kind: 'l2', lambda: 0, includeBias: true },
  },
  pace: [{ from: 0, stepsPerSecond: 30 }],
  restsAt: 400,
  suggestedLambda: 1,
  sentence:
    'The bias is penalised too: pull λ to 1 and the whole line sinks. Leave the bias out and it rises again.',
}
