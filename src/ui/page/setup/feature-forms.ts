// The features that inputs can be expanded into: what they begin with, and their numbers.
import type { Features } from '../../../catalog/features/feature-map'
import { countScale, listScale, type Scale } from '../../kit/controls/scale'

export interface FeatureNumber {
  key: 'degree' | 'frequencies' | 'count' | 'width'
  label: string
  symbol: string
  scale: Scale
  hint: string
}

export interface FeatureForm {
  start: Features
  numbers: readonly FeatureNumber[]
}

const toForty = listScale(Array.from({ length: 40 }, (_, i) => i + 1))
const widths = [
  0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1,
  1.2, 1.5, 2,
]

export const featureForms: Record<Features['kind'], FeatureForm> = {
  identity: { start: { kind: 'identity' }, numbers: [] },
  legendre: {
    start: { kind: 'legendre', degree: 15 },
    numbers: [
      {
        key: 'degree',
        label: 'Degree',
        symbol: 'd',
        scale: toForty,
        hint: '1 to 40. The polynomial’s degree, in Legendre’s terms. Higher bends more often.',
      },
    ],
  },
  fourier: {
    start: { kind: 'fourier', frequencies: 15 },
    numbers: [
      {
        key: 'frequencies',
        label: 'Frequencies',
        symbol: 'K',
        scale: toForty,
        hint: '1 to 40. Sine and cosine of πkx, divided by k, for each k up to K.',
      },
    ],
  },
  rbf: {
    start: { kind: 'rbf', count: 30, width: 0.12 },
    numbers: [
      {
        key: 'count',
        label: 'Bumps',
        symbol: 'b',
        scale: countScale(1, 200, 30),
        hint: '1 to 200 bumps, spread evenly over the range of the training points.',
      },
      {
        key: 'width',
        label: 'Width',
        symbol: 'w',
        scale: listScale(widths),
        hint: '0.01 to 2, in halves of the range of the training points. Narrow bumps follow single points.',
      },
    ],
  },
  'random-relu': {
    start: { kind: 'random-relu', count: 40 },
    numbers: [
      {
        key: 'count',
        label: 'Count',
        symbol: 'f',
        scale: countScale(1, 1000, 40),
        hint: '1 to 1,000 relu units, drawn once and never trained.',
      },
    ],
  },
}
