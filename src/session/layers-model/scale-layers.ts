// Standardisation as layers. A column with mean 10⁶ and deviation 1 has no digits to lose: it is first moved by what
// float32 has of its mean, which is exact, and only then by the rest, and stretched.
import { layers, type SymbolicTensor } from '@tensorflow/tfjs'
import type { SavedColumn } from '../../experiment/network/saved-network'
import { behind, vectorOf } from './behind'

/** Batch normalisation at inference is (x − mean) / √variance · gamma + beta; its variance is 1 here. */
interface Affine {
  mean: number
  gamma: number
  beta: number
}

/** (x − mean) / deviation of each column. */
export function toScale(columns: readonly SavedColumn[], flow: SymbolicTensor): SymbolicTensor {
  if (areAsTheyAre(columns)) return flow
  const moved = columns.map(({ mean }) => ({ mean: Math.fround(mean), gamma: 1, beta: 0 }))
  const rest = columns.map(({ mean, deviation }) => ({
    mean: mean - Math.fround(mean),
    gamma: 1 / deviation,
    beta: 0,
  }))
  return affine('standardised', rest, affine('centred', moved, flow))
}

/** y · deviation + mean of each column. */
export function fromScale(columns: readonly SavedColumn[], flow: SymbolicTensor): SymbolicTensor {
  if (areAsTheyAre(columns)) return flow
  const back = columns.map(({ mean, deviation }) => ({ mean: 0, gamma: deviation, beta: mean }))
  return affine('raw_units', back, flow)
}

function areAsTheyAre(columns: readonly SavedColumn[]): boolean {
  return columns.every(({ mean, deviation }) => mean === 0 && deviation === 1)
}

function affine(name: string, columns: readonly Affine[], flow: SymbolicTensor): SymbolicTensor {
  const layer = layers.batchNormalization({ epsilon: 0, trainable: false, name })
  const [gamma, beta, mean] = (['gamma', 'beta', 'mean'] as const).map((part) =>
    vectorOf(columns.map((column) => column[part])),
  )
  return behind(flow, layer, [gamma!, beta!, mean!, vectorOf(columns.map(() => 1))])
}
