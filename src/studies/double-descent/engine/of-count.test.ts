import { expect, it } from 'vitest'
import { parseExperiment } from '../../../experiment/parse/parse'
import { layerSizes } from '../../../experiment/shape'
import { featureBounds, ofCount } from './of-count'

const starts = {
  legendre: { kind: 'legendre', degree: 2 },
  fourier: { kind: 'fourier', frequencies: 1 },
  rbf: { kind: 'rbf', count: 3, width: 0.2 },
  'random-relu': { kind: 'random-relu', count: 3 },
} as const

const withFeatures = (features: object) =>
  parseExperiment({
    version: 1,
    seed: 1,
    data: { kind: 'sine' },
    model: { features, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'none', lambda: 0 },
  })

it.each(Object.values(starts))(
  'the most $kind features are the most that an experiment may have',
  (start) => {
    const { most, atOnce } = featureBounds[start.kind]
    expect(layerSizes(withFeatures(ofCount(start, most)))[0]).toBe(most)
    expect(() => withFeatures(ofCount(start, most + atOnce))).toThrow('model.features')
  },
)
