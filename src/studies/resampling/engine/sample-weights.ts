// Who learns from which training row, as per-model sample weights: [models, rows].
import { stream } from '../../../catalog/random/stream'

/** How often each row was drawn in as many draws with replacement as there are rows: each copy's counts sum to `rows`. */
export function bootstrapWeights(seed: number, rows: number, copies: number): Float32Array {
  const random = stream(seed, 'bootstrap')
  const weights = new Float32Array(copies * rows)
  for (let copy = 0; copy < copies; copy++) {
    for (let draw = 0; draw < rows; draw++) weights[copy * rows + random.below(rows)]! += 1
  }
  return weights
}

/** Model i goes without row i; one more at the end has them all. */
export function leaveOneOutWeights(rows: number): Float32Array {
  const weights = new Float32Array((rows + 1) * rows).fill(1)
  for (let row = 0; row < rows; row++) weights[row * rows + row] = 0
  return weights
}
