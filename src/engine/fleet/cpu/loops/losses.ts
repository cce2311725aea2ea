// What logits come to, in loops: the deltas of a batch, and the sums of a measurement.
import type { LossKind } from '../../../../catalog/losses/loss'
import { lossMath } from '../../../../catalog/losses/math-table'
import type { FleetPlan } from '../../fleet'
import { isRight } from '../../is-right'

export function outputDeltas(
  loss: LossKind,
  z: Float32Array,
  y: Float32Array,
  weights: Float32Array,
  rows: number,
  outputs: number,
  d: Float32Array,
): void {
  let total = 0
  for (let n = 0; n < rows; n++) total += weights[n] as number
  for (let n = 0; n < rows; n++) {
    // A batch in which this model has no rows leaves its data gradient 0.
    const scale = total > 0 ? (weights[n] as number) / total : 0
    lossMath[loss].delta(z, y, n * outputs, outputs, scale, d)
  }
}

export function addLosses(
  loss: LossKind,
  classes: FleetPlan['classes'],
  z: Float32Array,
  y: Float32Array,
  weights: Float32Array | undefined,
  rows: number,
  outputs: number,
  sums: Float64Array,
): void {
  let [lossSum, hits, total] = [sums[0] as number, sums[1] as number, sums[2] as number]
  for (let n = 0; n < rows; n++) {
    const weight = weights ? (weights[n] as number) : 1
    lossSum += weight * lossMath[loss].value(z, y, n * outputs, outputs)
    if (isRight(classes, z, y, n * outputs, outputs)) hits += weight
    total += weight
  }
  sums.set([lossSum, hits, total])
}
