// From what a network of classes puts out to probabilities, whatever the loss it was trained with.
import type { LossKind } from './loss'

/** The probability of class 1: logits for cross-entropy, and for squared error the value itself, clipped. */
export function probabilityOfOne(output: number, loss: LossKind): number {
  return loss === 'mse' ? Math.min(Math.max(output, 0), 1) : 1 / (1 + Math.exp(-output))
}

/** In place: a map of classes asks for it at every pixel. */
export function softmax<Numbers extends Float64Array | number[]>(logits: Numbers): Numbers {
  let largest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < logits.length; k++) largest = Math.max(largest, logits[k]!)
  let sum = 0
  for (let k = 0; k < logits.length; k++) {
    logits[k] = Math.exp(logits[k]! - largest)
    sum += logits[k]!
  }
  for (let k = 0; k < logits.length; k++) logits[k]! /= sum
  return logits
}
