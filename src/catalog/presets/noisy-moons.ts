// The default: a network that memorises sixty noisy points, and λ that saves it.
import type { Preset } from './preset'

export const noisyMoons: Preset = {
  label: 'Noisy moons',
  experiment: {
    version: 1,
    name: 'Noisy moons',
    seed: 5,
    data: { kind: 'moons', samples: 60, validation: 1000, noise: 0.25, flips: 0.1 },
    model: { hidden: [64, 64], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  },
  pace: [
    { from: 0, stepsPerSecond: 30 },
    { from: 100, stepsPerSecond: 200 },
  ],
  restsAt: 1200,
  suggestedLambda: 0.01,
  sentence: 'At λ = 0 the validation loss turns up near step 20, and the training loss goes down.',
}
