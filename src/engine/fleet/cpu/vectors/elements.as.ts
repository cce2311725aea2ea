// What is done to every unit of every row by itself.
import { rounded } from '../../../../catalog/arithmetic/rounded.as'
import { rowHash, unitDraw } from '../../../../catalog/dropout/mask.as'

/** z[i] ← value(z[i]) of the activation A, in whole pairs. Two of them at a time: what is constant is made once for both. */
export function activate<A>(z: usize, length: i32): void {
  const end = z + ((<usize>length) << 3)
  for (const last = end - 16; z < last; z += 32) {
    const first = changetype<A>(0).value(v128.load(z))
    const second = changetype<A>(0).value(v128.load(z, 16))
    v128.store(z, rounded(first))
    v128.store(z, rounded(second), 16)
  }
  if (z < end) v128.store(z, rounded(changetype<A>(0).value(v128.load(z))))
}

/** d[i] ← d[i] · derivative(h[i]), in whole pairs. */
export function chain<A>(d: usize, h: usize, length: i32): void {
  for (const end = d + ((<usize>length) << 3); d < end; d += 16) {
    v128.store(d, rounded(f64x2.mul(v128.load(d), changetype<A>(0).derivative(v128.load(h)))))
    h += 16
  }
}

/** The same where dropout kept some: h is scaled by 1 / keep, and the derivative is a function of the unscaled one. */
export function chainKept<A>(d: usize, h: usize, kept: usize, keep: f64, length: i32): void {
  const share = f64x2.splat(keep)
  for (const end = d + ((<usize>length) << 3); d < end; d += 16) {
    const slope = changetype<A>(0).derivative(f64x2.mul(v128.load(h), share))
    const through = rounded(f64x2.mul(f64x2.div(v128.load(d), share), slope))
    const first = i64x2.splat(0 - <i64>load<u8>(kept))
    v128.store(d, v128.and(through, i64x2.replace_lane(first, 1, 0 - <i64>load<u8>(kept, 1))))
    h += 16
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
      store<f64>(h, isKept ? <f64>(<f32>(load<f64>(h) * scale)) : 0)
      h += 8
    }
  }
}
