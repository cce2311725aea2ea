// A curve that the visitor writes: y = f(x) + noise, x in [−1, 1].

import { curveShape, drawCurve } from '../curves/curve'
import type { DatasetPage, DatasetShape, DrawnDataset } from '../dataset'
import { expression, formulaIn } from './expression'

export const shape: DatasetShape = {
  ...curveShape,
  texts: { expression },
  // However steep it is, the network learns it from targets of one size.
  standardizeTargets: true,
}

export const math: DrawnDataset = drawCurve(formulaIn)

export const page: DatasetPage = {
  label: 'Formula',
  description: 'A curve that you write, measured at some places.',
}
