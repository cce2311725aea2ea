// Two classes of points in the plane, above a curve that the visitor writes and below it; blurred, some labels wrong.
import type { DatasetPage, DatasetShape, LateDataset } from '../dataset'
import { planeShape } from '../plane'
import { STANDARD } from './standard'

export const shape: DatasetShape = {
  ...planeShape({ samples: 100, noise: 0.1, flips: 0.1, classes: ['above'] }),
  texts: { expression: STANDARD },
  inputNames: () => ['x', 'y'],
}

export const math: LateDataset = { fetch: async () => (await import('./drawn-classes')).math }

export const page: DatasetPage = {
  label: 'Formula, two classes',
  description:
    'Points above a curve that you write, and points below it; some labels may be wrong on purpose.',
}
