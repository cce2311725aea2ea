// What is done to a layer's weights or biases beside the optimizer's step, and what is measured of them.
import { number, pair, putFirst, putPair } from '../../../../catalog/arithmetic/pairs.as'
import { StepSettings } from '../../../../catalog/optimizers/optimizer.as'
import { stepPair } from '../../../../catalog/penalties/unit-step.as'

/** g ← g + λ times the gradient of Ω's smooth part, of the penalty P, + the subgradient of its kink; in whole pairs. */
export function addPenaltyGradient<P>(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  for (const end = w + ((<usize>length) << 2); w < end; w += 8) {
    const weight = pair(w)
    const slope = f64x2.mul(f64x2.splat(smooth), changetype<P>(0).smoothGradient(weight, r))
    const sum = f64x2.add(pair(g), slope)
    putPair(g, f64x2.add(sum, f64x2.mul(f64x2.splat(subgradient), sign(weight))))
    g += 8
  }
}

/** Passes NaN on. */
function sign(w: v128): v128 {
  const zero = f64x2.splat(0)
  const negative = v128.bitselect(f64x2.splat(-1), w, f64x2.lt(w, zero))
  return v128.bitselect(f64x2.splat(1), negative, f64x2.gt(w, zero))
}

/** The step of the penalty U on every unit of a layer, after that of the optimizer O. */
export function stepUnits<U, O>(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  const stride = (<usize>fanOut) << 2
  for (let j = 0; j < fanOut; j += 2) {
    const at = (<usize>j) << 2
    const isPair = j + 1 < fanOut
    stepPair<U, O>(w + at, a + at, b + at, fanIn, stride, lambda, settings, scratch, isPair)
  }
}

/** g ← g + λ·w/‖w‖ over the incoming weights of each unit; nothing where they are 0. */
export function addUnitSubgradient(w: usize, g: usize, fanIn: i32, fanOut: i32, lambda: f64): void {
  const stride = (<usize>fanOut) << 2
  for (let j = 0; j < fanOut; j += 2) {
    const first = (<usize>j) << 2
    const norm = norms(w + first, fanIn, stride)
    const isZero = f64x2.eq(norm, f64x2.splat(0))
    for (let i = 0; i < fanIn; i++) {
      const at = first + <usize>i * stride
      const before = pair(g + at)
      const pull = f64x2.div(f64x2.mul(f64x2.splat(lambda), pair(w + at)), norm)
      const next = v128.bitselect(before, f64x2.add(before, pull), isZero)
      if (j + 1 < fanOut) putPair(g + at, next)
      else putFirst(g + at, next)
    }
  }
}

/** @returns the sum, and ‖w‖ of every unit's incoming weights */
export function addUnitNorms(w: usize, fanIn: i32, fanOut: i32, sum: f64): f64 {
  for (let j = 0; j < fanOut; j += 2) {
    const both = norms(w + ((<usize>j) << 2), fanIn, (<usize>fanOut) << 2)
    sum += f64x2.extract_lane(both, 0)
    if (j + 1 < fanOut) sum += f64x2.extract_lane(both, 1)
  }
  return sum
}

function norms(w: usize, rows: i32, stride: usize): v128 {
  let squares = f64x2.splat(0)
  for (let i = 0; i < rows; i++) {
    const weights = pair(w)
    squares = f64x2.add(squares, f64x2.mul(weights, weights))
    w += stride
  }
  return f64x2.sqrt(squares)
}

/** Σw², Σ|w|, how many are 0, and the largest |w|. */
export function parameterSums(w: usize, length: i32, sums: usize): void {
  let both = f64x2.splat(0)
  let zeros: f64 = 0
  let largest: f64 = 0
  for (const end = w + ((<usize>length) << 2); w < end; w += 4) {
    const magnitude = abs<f64>(number(w))
    const twice = f64x2.splat(magnitude)
    both = f64x2.add(both, f64x2.mul(twice, f64x2.replace_lane(twice, 1, 1)))
    if (magnitude === 0) zeros += 1
    if (!(magnitude <= largest)) largest = magnitude
  }
  v128.store(sums, both)
  store<f64>(sums, zeros, 16)
  store<f64>(sums, largest, 24)
}
