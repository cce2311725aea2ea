// Every feature map by its kind: the Python, for exports. A new one is its file and a line here.
import type { Features } from './feature-map'
import { code as fourier } from './fourier'
import { code as legendre } from './legendre'
import { code as randomRelu } from './random-relu'
import { code as rbf } from './rbf'

/** No lines where the inputs go in as they are. */
export function featureCode(features: Features): readonly string[] {
  switch (features.kind) {
    case 'identity':
      return []
    case 'legendre':
      return legendre.pytorch(features)
    case 'fourier':
      return fourier.pytorch(features)
    case 'rbf':
      return rbf.pytorch(features)
    case 'random-relu':
      return randomRelu.pytorch(features)
    default:
      return features satisfies never
  }
}
