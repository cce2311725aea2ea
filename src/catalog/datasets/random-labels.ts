// Labels that are a coin flip: at the default share of flips nothing can be learned, only memorised.
import type { DatasetPage, DrawnDataset } from './dataset'
import { drawPlane, planeShape } from './plane'

export const shape = planeShape({ samples: 40, noise: 0, flips: 0.5, classes: ['class'] })

const isOne = (x: number, y: number) => x + y > 0

const places = drawPlane((_i, inputs) => {
  const at = [inputs.uniform(-1, 1), inputs.uniform(-1, 1)] as const
  return { at, target: [isOne(...at) ? 1 : 0] }
})

export const math: DrawnDataset = {
  draw: (streams, options) => places.draw(streams, options),
  // Blurred, the classes run into each other along the line.
  odds: ({ noise = 0 }) => (noise > 0 ? undefined : ([x, y]) => (isOne(x!, y!) ? [0, 1] : [1, 0])),
}

export const page: DatasetPage = {
  label: 'Random labels',
  description: 'Each label is a coin flip. With fewer wrong labels a straight line shows through.',
}
