// Exclusive or as it is met in the wild: four blurred clusters, opposite corners of one class.
import type { DatasetPage } from './dataset'
import { drawPlane, planeShape } from './plane'

export const shape = planeShape({ samples: 60, noise: 0.6, flips: 0.1, classes: ['a xor b'] })

export const math = drawPlane(
  (i) => {
    const [a, b] = [i % 4 < 2 ? -1 : 1, i % 2 === 0 ? -1 : 1]
    return { at: [a, b], target: [a === b ? 0 : 1] }
  },
  { kinds: 4, of: 'points' },
)

export const page: DatasetPage = {
  label: 'XOR clusters',
  description: 'Four clusters, opposite corners alike; some labels may be wrong on purpose.',
}
