// The four points of XOR and one linear layer: a penalty cannot help a model that cannot represent the task.
import type { Preset } from './preset'

export const xorSample: Preset = {
  label: 'XOR sample',
  experiment: {
    version: 1,
    name: 'XOR sample',
    seed: 1,
    data: { kind: 'xor' },
    model: { hidden: [], activation: 'linear' },
    loss: 'mse',
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    penalty: { kind: 'l2', lambda: 0.1, includeBias: true },
    steps: 100,
    initial: [{ weights: [[-0.04128531739115715], [0.4631495773792267]], biases: [0.08421361446380615] }],
  },
  pace: [{ from: 0, stepsPerSecond: 30 }],
  restsAt: 100,
  suggestedLambda: 0,
  sentence:
    'One straight line cannot represent XOR: without λ all four answers tend to one half, with λ most sink below.',
}
