// One network of a class's ladder, and what every device has to come to with it.
import { presets } from '../../src/catalog/presets/preset-table'
import { parseExperiment } from '../../src/experiment/parse/parse'

export const knownPair = {
  work: {
    experiment: parseExperiment(presets['noisy-moons'].experiment),
    lambdas: [0.01],
    seeds: [3],
    steps: 120,
    guessing: 0.69,
  },
  found: { training: 0.34206557301649665, validation: 0.47329399764863506, norm: 2.928445697061043 },
}
