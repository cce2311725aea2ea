// Evaluation on the processor: mean loss and share of right answers over one split.
import type { ActivationMath } from '../../../catalog/activations/activation'
import type { LossMath } from '../../../catalog/losses/loss'
import type { LayerLayout } from '../../../experiment/layout'
import type { FleetPlan, ParameterSums, Rows } from '../fleet'
import { meanLoss } from '../mean-loss'
import { type Dropout, forward } from './forward'
import type { Workspace } from './workspace'

/**
 * @param weights of each row, or none: every row counts 1
 * @param dropout none in evaluation mode
 * @returns NaN where there is nothing to average
 */
export function evaluate(
  parameters: Float32Array,
  layout: readonly LayerLayout[],
  activation: ActivationMath,
  loss: LossMath,
  classes: FleetPlan['classes'],
  rows: Rows,
  weights: Float32Array | undefined,
  work: Workspace,
  dropout?: Dropout,
): { loss: number; accuracy: number } {
  forward(parameters, layout, activation, rows.inputs, rows.count, work, dropout)
  const outputs = layout.at(-1)?.fanOut ?? 0
  const logits = work.h[layout.length] as Float32Array
  let [lossSum, hits, total] = [0, 0, 0]
  for (let n = 0; n < rows.count; n++) {
    const weight = weights ? (weights[n] as number) : 1
    lossSum += weight * loss.value(logits, rows.targets, n * outputs, outputs)
    if (isRight(classes, logits, rows.targets, n * outputs, outputs)) hits += weight
    total += weight
  }
  return { loss: meanLoss(lossSum, total), accuracy: classes === 'none' ? Number.NaN : hits / total }
}

export function isRight(
  classes: FleetPlan['classes'],
  z: Float32Array,
  y: Float32Array,
  at: number,
  outputs: number,
): boolean {
  switch (classes) {
    case 'none':
      return false
    case 'threshold-logit':
      return (z[at] as number) > 0 === (y[at] as number) > 0.5
    case 'threshold-half':
      return (z[at] as number) > 0.5 === (y[at] as number) > 0.5
    case 'largest':
      return y[at + indexOfLargest(z, at, outputs)] === 1
    default:
      return classes satisfies never
  }
}

/** The first of the largest, as on the GPU. */
function indexOfLargest(z: Float32Array, at: number, outputs: number): number {
  let best = 0
  for (let j = 1; j < outputs; j++) if ((z[at + j] as number) > (z[at + best] as number)) best = j
  return best
}

export function parameterSums(
  parameters: Float32Array,
  { begin, end }: { begin: number; end: number },
): ParameterSums {
  const sums = { squares: 0, magnitudes: 0, zeros: 0, largest: 0 }
  for (let i = begin; i < end; i++) {
    const magnitude = Math.abs(parameters[i] as number)
    sums.squares += magnitude * magnitude
    sums.magnitudes += magnitude
    if (magnitude === 0) sums.zeros++
    // Written so that NaN wins: a diverged run must be seen.
    if (!(magnitude <= sums.largest)) sums.largest = magnitude
  }
  return sums
}
