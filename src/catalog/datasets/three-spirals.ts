// Three arms wound around each other, a third of a turn apart (after the notes of Stanford's CS231n).
import type { DatasetPage } from './dataset'
import { oneHot } from './flip'
import { drawPlane, planeShape } from './plane'

const ARMS = 3

export const shape = planeShape({ samples: 150, noise: 0.06, flips: 0.1, classes: ['A', 'B', 'C'] })

/** How far an arm turns from the centre to its outer end, radians. */
const TURN = 4
/** The arms begin so far from the centre, as a share of their length. */
const INNER_END = 0.1

export const math = drawPlane(
  (i, inputs) => {
    const radius = inputs.uniform(INNER_END, 1)
    const angle = TURN * radius + (2 * Math.PI * (i % ARMS)) / ARMS
    return { at: [radius * Math.sin(angle), radius * Math.cos(angle)], target: oneHot(i % ARMS, ARMS) }
  },
  { kinds: ARMS, of: 'curves' },
)

export const page: DatasetPage = {
  label: 'Three spirals',
  description: 'Three arms wound around each other; some labels may be wrong on purpose.',
}
