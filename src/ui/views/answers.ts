// From what a network puts out to what it answers: probabilities, whatever the loss it was trained with.
import type { LossKind } from '../../catalog/losses/loss'

/** The probability of class 1: logits for cross-entropy, and for squared error the value itself, clipped. */
export function probabilityOfOne(output: number, loss: LossKind): number {
  return loss === 'mse' ? Math.min(Math.max(output, 0), 1) : 1 / (1 + Math.exp(-output))
}

/** The output at which both classes are as likely. */
export function boundaryLevel(loss: LossKind): number {
  return loss === 'mse' ? 0.5 : 0
}

/** The probability that a row's outputs give to its own class. */
export function probabilityOfTruth(
  outputs: ArrayLike<number>,
  target: readonly number[],
  loss: LossKind,
): number {
  if (loss !== 'cce') {
    const one = probabilityOfOne(outputs[0]!, loss)
    return target[0] === 1 ? one : 1 - one
  }
  const largest = target.reduce((max, _, j) => Math.max(max, outputs[j]!), Number.NEGATIVE_INFINITY)
  const powers = target.map((_, j) => Math.exp(outputs[j]! - largest))
  return powers[target.indexOf(1)]! / powers.reduce((sum, power) => sum + power, 0)
}
