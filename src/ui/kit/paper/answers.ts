// From what a network puts out to what it answers: probabilities and classes, whatever the loss it was trained with.
import type { LossKind } from '../../../catalog/losses/loss'
import { probabilityOfOne, softmax } from '../../../catalog/losses/probabilities'
import { indexOfLargest } from './plane/regions'

/** The output at which both classes are as likely. */
export function boundaryLevel(loss: LossKind): number {
  return loss === 'mse' ? 0.5 : 0
}

/** The class of a target row: one-hot, or one column of 0 and 1. */
export function classOf(target: readonly number[]): number {
  return target.length === 1 ? target[0]! : target.indexOf(1)
}

/** What a network answers to one row, and what would have been right. */
export interface Answer {
  truth: number
  answer: number
  /** Given to the answer. */
  certainty: number
  /** The probability given to the truth. */
  right: number
}

/** @param values [rows, outputs] */
export function answersTo(
  targets: readonly (readonly number[])[],
  values: ArrayLike<number>,
  loss: LossKind,
): Answer[] {
  return targets.map((target, i) => {
    const outputs = Array.from(target, (_, k) => values[i * target.length + k]!)
    const shares = loss === 'cce' ? softmax(outputs) : bothShares(probabilityOfOne(outputs[0]!, loss))
    const truth = classOf(target)
    // The first of equals, as accuracy is counted.
    const answer = indexOfLargest(shares, 0, shares.length)
    return { truth, answer, certainty: shares[answer]!, right: shares[truth]! }
  })
}

function bothShares(one: number): number[] {
  return [1 - one, one]
}
