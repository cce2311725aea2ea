// From what a network puts out to what it answers: probabilities and classes, whatever the loss it was trained with.
import type { LossKind } from '../../catalog/losses/loss'
import { indexOfLargest } from './regions'

/** The probability of class 1: logits for cross-entropy, and for squared error the value itself, clipped. */
export function probabilityOfOne(output: number, loss: LossKind): number {
  return loss === 'mse' ? Math.min(Math.max(output, 0), 1) : 1 / (1 + Math.exp(-output))
}

/** The output at which both classes are as likely. */
export function boundaryLevel(loss: LossKind): number {
  return loss === 'mse' ? 0.5 : 0
}

/** In place: a map of classes asks for it at every pixel. */
export function softmax<Numbers extends Float64Array | number[]>(logits: Numbers): Numbers {
  const largest = logits[indexOfLargest(logits, 0, logits.length)]!
  let sum = 0
  for (let k = 0; k < logits.length; k++) {
    logits[k] = Math.exp(logits[k]! - largest)
    sum += logits[k]!
  }
  for (let k = 0; k < logits.length; k++) logits[k]! /= sum
  return logits
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
