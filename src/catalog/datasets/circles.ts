// A ring around a ring: no straight line tells them apart.
import type { DatasetPage } from './dataset'
import { drawPlane, planeShape } from './plane'

export const shape = planeShape({ samples: 60, noise: 0.2, flips: 0.1, classes: ['class'] })

const INNER_RADIUS = 0.5

export const math = drawPlane(
  (i, inputs) => {
    const angle = inputs.uniform(0, 2 * Math.PI)
    const radius = i % 2 === 0 ? 1 : INNER_RADIUS
    return { at: [radius * Math.cos(angle), radius * Math.sin(angle)], target: [i % 2] }
  },
  { kinds: 2, of: 'curves' },
)

export const page: DatasetPage = {
  label: 'Two circles',
  description: 'A ring around a ring; some labels may be wrong on purpose.',
}
