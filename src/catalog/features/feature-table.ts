// Every feature map by its kind. A new one is its file and a line here.
import type { FeatureMap, Features } from './feature-map'
import { fourier } from './fourier'
import { legendre } from './legendre'
import { rbf } from './rbf'

export function featureMap(features: Features): FeatureMap {
  switch (features.kind) {
    case 'identity':
      return (x) => [x]
    case 'legendre':
      return (x) => legendre(x, features.degree)
    case 'fourier':
      return (x) => fourier(x, features.frequencies)
    case 'rbf':
      return (x) => rbf(x, features.count, features.width)
    default:
      return features satisfies never
  }
}
