// What stands before the network where it does not see the inputs themselves: as a layer, where one says it.
import { layers, type SymbolicTensor } from '@tensorflow/tfjs'
import type { SavedNetwork } from '../../experiment/network/saved-network'
import { behind, matrixOf, vectorOf } from './behind'

/**
 * Whether a model of layers begins after the features: TensorFlow.js has no layer for a sine, nor for a Gaussian, and
 * polynomials that are computed in 32 bits, as layers do, are off by more than a millionth from degree 15 on.
 */
export function takesFeatures({ features: { kind } }: Pick<SavedNetwork, 'features'>): boolean {
  return kind !== 'identity' && kind !== 'random-relu'
}

/** @param flow the inputs on the network's scale */
export function drawnFeatures({ features }: SavedNetwork, flow: SymbolicTensor): SymbolicTensor {
  if (features.kind !== 'random-relu') return flow
  const { units, count } = features
  const scale = Math.sqrt(2 / count)
  const kernel = (units[0]?.directions ?? []).map((_, i) =>
    units.map(({ directions }) => scale * (directions[i] as number)),
  )
  const layer = layers.dense({ units: count, activation: 'relu', trainable: false, name: 'features' })
  return behind(flow, layer, [matrixOf(kernel), vectorOf(units.map(({ offset }) => scale * offset))])
}
