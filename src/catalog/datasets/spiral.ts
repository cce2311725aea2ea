// Two arms wound around each other: the hardest of the plane shapes.
import type { DatasetPage } from './dataset'
import { drawPlane, planeShape } from './plane'

export const shape = planeShape({ samples: 100, noise: 0.06, flips: 0.1, classes: ['class'] })

/** Turns of an arm from the centre to its outer end. */
const TURNS = 1.25
/** The arms begin so far from the centre, as a share of their length. */
const INNER_END = 0.15

export const math = drawPlane(
  (i, inputs) => {
    const radius = inputs.uniform(INNER_END, 1)
    const angle = 2 * Math.PI * TURNS * radius + (i % 2) * Math.PI
    return { at: [radius * Math.cos(angle), radius * Math.sin(angle)], target: [i % 2] }
  },
  { kinds: 2, of: 'curves' },
)

export const page: DatasetPage = {
  label: 'Two spirals',
  description: 'Two arms wound around each other; some labels may be wrong on purpose.',
}
