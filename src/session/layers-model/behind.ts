// A layer that is put behind another, with its weights given instead of drawn.
import { dispose, type layers, type SymbolicTensor, type Tensor, tensor1d, tensor2d } from '@tensorflow/tfjs'

type Layer =
  | ReturnType<typeof layers.dense>
  | ReturnType<typeof layers.dropout>
  | ReturnType<typeof layers.batchNormalization>

/** @param weights in the order of the layer's own, where it has any */
export function behind(flow: SymbolicTensor, layer: Layer, weights: Tensor[] = []): SymbolicTensor {
  // Before it is applied it has none.
  const out = layer.apply(flow) as SymbolicTensor
  layer.setWeights(weights)
  dispose(weights)
  return out
}

export function vectorOf(values: readonly number[]): Tensor {
  return tensor1d([...values])
}

/** @param rows [input][output] */
export function matrixOf(rows: readonly number[][]): Tensor {
  return tensor2d(rows.map((row) => [...row]))
}
