// One period of a sine with noise, y = sin(2πx) + ε on [0, 1], at places as even as so many can be (Bishop 2006, figure 1.2).

import type { DatasetPage, DatasetShape, DrawnDataset } from '../dataset'
import { curveShape } from './curve'

export const shape: DatasetShape = {
  ...curveShape,
  options: { ...curveShape.options, samples: { default: 10, min: 2, max: 2000 } },
}

/** Multiples of it, without their whole part, spread evenly however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

const wave = (x: number) => Math.sin(2 * Math.PI * x)

export const math: DrawnDataset = {
  draw({ inputs, noise }, { noise: sd = 0 }) {
    // Of each split its own beginning.
    const begin = inputs.uniform(0, 1)
    return (index) => {
      const x = (begin + index * GOLDEN) % 1
      return { input: [x], target: [wave(x) + sd * noise.normal()] }
    }
  },
  truth:
    () =>
    ([x]) =>
      wave(x!),
  noiseVariance: ({ noise: sd = 0 }) => sd ** 2,
}

export const page: DatasetPage = {
  label: 'One full wave',
  description: 'One period of a sine, measured at places that are evenly spread.',
}
