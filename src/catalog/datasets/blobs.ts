// Three Gaussian clouds, one a class: the plainest task with more than two classes.
import type { DatasetPage } from './dataset'
import { oneHot } from './flip'
import { drawPlane, planeShape } from './plane'

export const shape = planeShape({ samples: 60, noise: 0.6, flips: 0.1, classes: ['A', 'B', 'C'] })

const CLASSES = 3

export const math = drawPlane(
  (i) => {
    // The corners of a triangle around the origin.
    const angle = (2 * Math.PI * (i % CLASSES)) / CLASSES
    return { at: [Math.sin(angle), Math.cos(angle)], target: oneHot(i % CLASSES, CLASSES) }
  },
  { kinds: CLASSES, of: 'points' },
)

export const page: DatasetPage = {
  label: 'Three blobs',
  description: 'Three clouds, one for each class; some labels may be wrong on purpose.',
}
