// The null model: the best constant guess from the training targets. What "always guessing" costs.

import type { LossKind } from '../../catalog/losses/loss'
import { lossMath } from '../../catalog/losses/math-table'
import type { Rows } from '../fleet/fleet'

/**
 * The loss of the constant guess on the validation rows, or on the training rows where there are no others.
 *
 * mse: the mean; bce: the logit of the base rate; cce: the logs of the class shares.
 */
export function nullLoss(loss: LossKind, outputs: number, training: Rows, validation: Rows): number {
  const guess = Float32Array.from({ length: outputs }, (_, j) =>
    constantGuess(loss, columnMean(training, outputs, j)),
  )
  const judged = validation.count > 0 ? validation : training
  let sum = 0
  for (let n = 0; n < judged.count; n++) {
    const targets = judged.targets.subarray(n * outputs, (n + 1) * outputs)
    sum += lossMath[loss].value(guess, targets, 0, outputs)
  }
  return sum / judged.count
}

function columnMean({ targets, count }: Rows, outputs: number, column: number): number {
  let sum = 0
  for (let n = 0; n < count; n++) sum += targets[n * outputs + column] as number
  return sum / count
}

/** A share of 0 or 1 is drawn in a little: its logit would be infinite. */
function constantGuess(loss: LossKind, mean: number): number {
  const share = Math.min(Math.max(mean, 1e-6), 1 - 1e-6)
  switch (loss) {
    case 'mse':
      return mean
    case 'bce':
      return Math.log(share / (1 - share))
    case 'cce':
      return Math.log(share)
    default:
      return loss satisfies never
  }
}
