// Every feature map by its kind. A new one is its file and a line here.
import { stream } from '../random/stream'
import type { FeatureMap, Features } from './feature-map'
import { fourier } from './fourier'
import { legendre } from './legendre'
import { randomRelu } from './random-relu'
import { rbf } from './rbf'

/** What some features need to know beside their settings. */
export interface FeatureContext {
  seed: number
  /** How many there are. */
  inputs: number
}

export function featureMap(features: Features, { seed, inputs }: FeatureContext): FeatureMap {
  switch (features.kind) {
    case 'identity':
      return (row) => [...row]
    case 'legendre':
      return ([x]) => legendre(x as number, features.degree)
    case 'fourier':
      return ([x]) => fourier(x as number, features.frequencies)
    case 'rbf':
      return ([x]) => rbf(x as number, features.count, features.width)
    case 'random-relu':
      return randomRelu(stream(seed, 'features'), inputs, features.count)
    default:
      return features satisfies never
  }
}
