// The same features in another number.
import type { Features } from '../../../catalog/features/feature-map'
import type { FeatureBounds } from './counts'

type Counted = Exclude<Features, { kind: 'identity' }>

/** Waves come in pairs, a sine and a cosine. The most are what the schema of an experiment allows. */
export const featureBounds: Record<Counted['kind'], FeatureBounds> = {
  legendre: { atOnce: 1, most: 40 },
  fourier: { atOnce: 2, most: 80 },
  rbf: { atOnce: 1, most: 200 },
  'random-relu': { atOnce: 1, most: 1000 },
}

/** @param count a multiple of those that come at once */
export function ofCount(features: Counted, count: number): Counted {
  switch (features.kind) {
    case 'legendre':
      return { ...features, degree: count }
    case 'fourier':
      return { ...features, frequencies: count / 2 }
    case 'rbf':
    case 'random-relu':
      return { ...features, count }
    default:
      return features satisfies never
  }
}
