// When a run has diverged, and why it probably did. Judged on the processor, in what was read back:
// some drivers get NaN wrong in shaders.
import { penaltyMath } from '../../catalog/penalties/math-table'
import type { Experiment } from '../../experiment/experiment'
import type { Measurement } from '../fleet/fleet'

const LOSS_FACTOR = 1e6
const LARGEST_WEIGHT = 1e6

/** @param scale the larger of the starting loss and the null model's */
export function hasDiverged({ dataLoss, layers }: Measurement, scale: number): boolean {
  if (!Number.isFinite(dataLoss) || dataLoss > LOSS_FACTOR * scale) return true
  return layers.some(({ weights }) => !Number.isFinite(weights.squares) || weights.largest > LARGEST_WEIGHT)
}

export function divergenceReason({ optimizer, penalty }: Experiment): string {
  const { learningRate, kind } = optimizer
  const curvature = penalty.lambda * penaltyMath[penalty.kind].curvature(penalty.l1Ratio)
  if ((kind === 'sgd' || kind === 'momentum') && learningRate * curvature >= 1) {
    return `η = ${learningRate} is too large for λ = ${penalty.lambda}: with this optimizer η(h + 2λ) must stay under 2, h being the curvature of the data loss.`
  }
  return `η = ${learningRate} is too large: each step overshoots by more than the one before.`
}

/** What a measurement would say of the weights, where none has been made: training can go on from these. */
export function areSound(parameters: Float32Array): boolean {
  return parameters.every((value) => Math.abs(value) <= LARGEST_WEIGHT)
}
