// What a batch's or a split's logits come to: deltas, and the sums of a measurement.
import { number } from '../../../../catalog/arithmetic/pairs.as'

/** Each row's share of the weighted mean, times the derivative of the loss L. */
export function outputDeltas<L>(z: usize, y: usize, weights: usize, rows: i32, outputs: i32, d: usize): void {
  let total: f64 = 0
  for (let n = 0; n < rows; n++) total += number(weights + ((<usize>n) << 2))
  const stride = (<usize>outputs) << 2
  for (let n = 0; n < rows; n++) {
    const at = <usize>n * stride
    const scale = total > 0 ? number(weights + ((<usize>n) << 2)) / total : 0
    changetype<L>(0).delta(z + at, y + at, outputs, scale, d + at)
  }
}

/** Adds up Σ weight · loss, the weight of those that are right, and Σ weight. @param weights 0: every row counts 1 */
export function addLosses<L>(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  classes: i32,
  sums: usize,
): void {
  const stride = (<usize>outputs) << 2
  let loss = load<f64>(sums)
  let hits = load<f64>(sums, 8)
  let total = load<f64>(sums, 16)
  for (let n = 0; n < rows; n++) {
    const weight: f64 = weights ? number(weights + ((<usize>n) << 2)) : 1
    loss += weight * changetype<L>(0).value(z, y, outputs)
    if (isRight(classes, z, y, outputs)) hits += weight
    total += weight
    z += stride
    y += stride
  }
  store<f64>(sums, loss)
  store<f64>(sums, hits, 8)
  store<f64>(sums, total, 16)
}

/** @param classes none, threshold-logit, threshold-half, largest: 0 … 3 */
function isRight(classes: i32, z: usize, y: usize, outputs: i32): bool {
  if (classes === 0) return false
  if (classes === 3) return number(y + ((<usize>indexOfLargest(z, outputs)) << 2)) === 1
  const threshold: f64 = classes === 1 ? 0 : 0.5
  return number(z) > threshold === number(y) > 0.5
}

/** The first of the largest. */
function indexOfLargest(z: usize, outputs: i32): i32 {
  let best = 0
  for (let j = 1; j < outputs; j++)
    if (number(z + ((<usize>j) << 2)) > number(z + ((<usize>best) << 2))) best = j
  return best
}
