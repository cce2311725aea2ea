// The step of a penalty of whole units for the processor's vectors: what unit-step.ts says, of two units at once. Their weights
// lie side by side in each row of a matrix.

import { pair, putFirst, putPair } from '../arithmetic/pairs.as'
import { StepSettings } from '../optimizers/optimizer.as'

const ROOT_ROUNDS = 32
const CLOSE_ENOUGH: f64 = 1.0 + 1e-9

/**
 * Steps two columns.
 *
 * @param U the penalty, @param O the optimizer
 * @param w of the first row, @param a and @param b the optimizer's state at the same place
 * @param stride bytes from a row to the next
 * @param metrics room for a pair a row
 * @param isPair whether there is a second column
 */
export function stepPair<U, O>(
  w: usize,
  a: usize,
  b: usize,
  rows: i32,
  stride: usize,
  lambda: f64,
  settings: StepSettings,
  metrics: usize,
  isPair: bool,
): void {
  const penalty = changetype<U>(0)
  const optimizer = changetype<O>(0)
  const strength = penalty.strength(lambda, settings.learningRate)
  const target = penalty.target(strength)
  let squares = f64x2.splat(0)
  let smallest = f64x2.splat(Infinity)
  for (let i = 0; i < rows; i++) {
    const weight = pair(w + <usize>i * stride)
    const metric = optimizer.metric(b + <usize>i * stride, settings)
    v128.store(metrics + ((<usize>i) << 4), metric)
    squares = f64x2.add(squares, f64x2.mul(weight, weight))
    smallest = f64x2.min(smallest, metric)
  }
  let u = penalty.start(f64x2.sqrt(squares), smallest, strength)
  let p = u
  let done = i64x2.splat(0)
  for (let round = 0; ; round++) {
    let sum = f64x2.splat(0)
    let slope = f64x2.splat(0)
    for (let i = 0; i < rows; i++) {
      const metric = v128.load(metrics + ((<usize>i) << 4))
      const below = penalty.shift(u, metric, strength)
      const y = f64x2.div(penalty.scaled(pair(w + <usize>i * stride), metric), below)
      const square = f64x2.mul(y, y)
      sum = f64x2.add(sum, square)
      slope = f64x2.add(slope, f64x2.div(square, below))
    }
    p = f64x2.sqrt(sum)
    done = v128.or(done, f64x2.le(p, f64x2.splat(target * CLOSE_ENOUGH)))
    if (i64x2.all_true(done) || round === ROOT_ROUNDS) break
    const excess = f64x2.sub(f64x2.div(p, f64x2.splat(target)), f64x2.splat(1))
    u = v128.bitselect(u, f64x2.add(u, f64x2.div(f64x2.mul(excess, sum), slope)), done)
  }
  const keep = penalty.keep(u, p, strength)
  const pull = penalty.pull(u, strength)
  const isFree = v128.and(f64x2.eq(keep, f64x2.splat(1)), f64x2.eq(pull, f64x2.splat(0)))
  const isDead = f64x2.eq(keep, f64x2.splat(0))
  for (let i = 0; i < rows; i++) {
    const at = <usize>i * stride
    const weight = pair(w + at)
    const metric = v128.load(metrics + ((<usize>i) << 4))
    const scaled = f64x2.mul(f64x2.mul(keep, weight), metric)
    const moved = f64x2.div(scaled, f64x2.add(metric, pull))
    const pulled = v128.andnot(v128.bitselect(weight, moved, isFree), isDead)
    if (isPair) putPair(w + at, pulled)
    else putFirst(w + at, pulled)
    optimizer.follow(a + at, f64x2.sub(weight, pulled), isPair, settings)
  }
}
