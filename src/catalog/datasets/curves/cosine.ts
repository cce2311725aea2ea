// A wave that turns more often, with noise: y = cos(5x) + ε on [−1, 1].

import type { DatasetPage, DatasetShape } from '../dataset'
import { curveShape, drawCurve } from './curve'

export const shape: DatasetShape = curveShape

const FREQUENCY = 5

export const math = drawCurve(() => (x) => Math.cos(FREQUENCY * x))

export const page: DatasetPage = {
  label: 'Faster wave',
  description: 'A wave with more turns, measured at some places.',
}
