// Fresh training sets: the law of the visitor's data, another seed for each. Bias and variance are defined over those.
import { stream } from '../../../catalog/random/stream'
import type { Basis } from '../../../engine/beside/following'
import { type PreparedData, prepareRows } from '../../../engine/data/prepare'

const SEEDS = 2 ** 32

/** More of them keep those there were. */
export function freshSeeds(seed: number, sets: number): number[] {
  const random = stream(seed, 'fresh rows')
  return Array.from({ length: sets }, () => random.below(SEEDS))
}

/**
 * On the scale of the visitor's own rows: the model is the same for every data set, its features too. (A polynomial that
 * took its range from each set's own outermost points would run away beyond them, by millions.)
 */
export function freshSet({ experiment, data }: Basis, rowSeed: number): PreparedData {
  const training = data.raw.freshRows?.(rowSeed)
  if (!training) throw new Error('These rows are given: there are no fresh ones.')
  const none = { inputs: [], targets: [], flipped: [], unflipped: [] }
  return prepareRows(experiment, { ...data.raw, training, validation: none }, data.raw.training)
}
