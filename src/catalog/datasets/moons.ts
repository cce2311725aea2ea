// Two interleaved half circles, blurred, some labels wrong: the classic shape that a network can memorise.
import type { DatasetPage } from './dataset'
import { drawPlane, planeShape } from './plane'

export const shape = planeShape({ samples: 60, noise: 0.25, flips: 0.1, classes: ['class'] })

export const math = drawPlane(
  (i, inputs) => {
    const angle = inputs.uniform(0, Math.PI)
    const upper = [Math.cos(angle), Math.sin(angle)] as const
    return { at: i % 2 === 0 ? upper : [1 - upper[0], 0.5 - upper[1]], target: [i % 2] }
  },
  { kinds: 2, of: 'curves' },
)

export const page: DatasetPage = {
  label: 'Two moons',
  description: 'Two half circles that reach into each other; some labels may be wrong on purpose.',
}
