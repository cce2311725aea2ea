// A curve that the visitor writes: y = f(x) + noise, x in [−1, 1].
import { curveShape } from '../curves/curve'
import type { DatasetPage, DatasetShape, LateDataset } from '../dataset'
import { STANDARD } from './standard'

export const shape: DatasetShape = {
  ...curveShape,
  texts: { expression: STANDARD },
  // However steep it is, the network learns it from targets of one size.
  standardizeTargets: true,
}

export const math: LateDataset = { fetch: async () => (await import('./drawn-curve')).math }

export const page: DatasetPage = {
  label: 'Formula',
  description: 'A curve that you write, measured at some places.',
}
