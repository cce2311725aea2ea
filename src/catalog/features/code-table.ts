// Every feature map by its kind, in each language, for exports. A new one is its file and a line here.
import type { Language } from '../language'
import type { Features } from './feature-map'
import { code as fourier } from './fourier'
import { code as legendre } from './legendre'
import { code as randomRelu } from './random-relu'
import { code as rbf } from './rbf'

/** No lines where the inputs go in as they are. */
export function featureCode(language: Language, features: Features): readonly string[] {
  switch (features.kind) {
    case 'identity':
      return []
    case 'legendre':
      return legendre[language](features)
    case 'fourier':
      return fourier[language](features)
    case 'rbf':
      return rbf[language](features)
    case 'random-relu':
      return randomRelu[language](features)
    default:
      return features satisfies never
  }
}
