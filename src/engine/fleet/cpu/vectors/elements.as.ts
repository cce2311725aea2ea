// What is done to every unit of every row by itself.
import { number, pair, putNumber, putPair } from '../../../../catalog/arithmetic/pairs.as'
import { rowHash, unitDraw } from '../../../../catalog/dropout/mask.as'

/**
 * z[i] ← value(z[i]) of the activation A, in whole pairs: two of them at a time, so that what is constant is made once for both.
 * What is exact in float32 says so, of four.
 */
export function activate<A>(z: usize, length: i32): void {
  const end = z + ((<usize>length) << 2)
  for (const last = end - 8; z < last; z += 16) {
    if (isDefined(changetype<A>(0).valueOfFour)) {
      v128.store(z, changetype<A>(0).valueOfFour(v128.load(z)))
    } else {
      const first = changetype<A>(0).value(pair(z))
      const second = changetype<A>(0).value(pair(z + 8))
      putPair(z, first)
      putPair(z + 8, second)
    }
  }
  if (z < end) putPair(z, changetype<A>(0).value(pair(z)))
}

/** d[i] ← d[i] · derivative(h[i]), likewise. */
export function chain<A>(d: usize, h: usize, length: i32): void {
  const end = d + ((<usize>length) << 2)
  if (isDefined(changetype<A>(0).slopeOfFour)) {
    for (const last = end - 12; d < last; d += 16) {
      v128.store(d, f32x4.mul(v128.load(d), changetype<A>(0).slopeOfFour(v128.load(h))))
      h += 16
    }
  }
  for (; d < end; d += 8) {
    putPair(d, f64x2.mul(pair(d), changetype<A>(0).derivative(pair(h))))
    h += 8
  }
}

/** The same where dropout kept some: h is scaled by 1 / keep, and the derivative is a function of the unscaled one. */
export function chainKept<A>(d: usize, h: usize, kept: usize, keep: f64, length: i32): void {
  const share = f64x2.splat(keep)
  for (const end = d + ((<usize>length) << 2); d < end; d += 8) {
    const slope = changetype<A>(0).derivative(f64x2.mul(pair(h), share))
    const through = f64x2.mul(f64x2.div(pair(d), share), slope)
    const first = i64x2.splat(0 - <i64>load<u8>(kept))
    putPair(d, v128.and(through, i64x2.replace_lane(first, 1, 0 - <i64>load<u8>(kept, 1))))
    h += 8
    kept += 2
  }
}

/** What is kept is scaled; the rest is 0. @param first the first row's place in its batch */
export function drop(
  h: usize,
  kept: usize,
  first: u32,
  rows: i32,
  units: i32,
  shared: u32,
  threshold: u32,
  scale: f64,
): void {
  for (let n = 0; n < rows; n++) {
    const row = rowHash(shared, first + n)
    for (let u = 0; u < units; u++) {
      const isKept = unitDraw(row, u) >= threshold
      store<u8>(kept++, <u8>isKept)
      putNumber(h, isKept ? number(h) * scale : 0)
      h += 4
    }
  }
}
