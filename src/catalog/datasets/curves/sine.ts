// A wave with noise: y = sin(2.6x) + ε on [−1, 1].

import type { DatasetPage, DatasetShape } from '../dataset'
import { curveShape, drawCurve } from './curve'

export const shape: DatasetShape = curveShape

const FREQUENCY = 2.6

export const math = drawCurve(() => (x) => Math.sin(FREQUENCY * x))

export const page: DatasetPage = {
  label: 'Wave',
  description: 'A smooth wave, measured at some places.',
}
