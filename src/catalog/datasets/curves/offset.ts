// A line whose height is far from zero: y = 10 + 5x + ε. What a penalty on the bias costs is seen here.

import type { DatasetPage, DatasetShape } from '../dataset'
import { curveShape, drawCurve } from './curve'

export const shape: DatasetShape = {
  ...curveShape,
  options: { ...curveShape.options, noise: { default: 0.5, min: 0, max: 5 } },
}

export const math = drawCurve(() => (x) => 10 + 5 * x)

export const page: DatasetPage = {
  label: 'Line at height 10',
  description: 'A straight line around y = 10.',
}
