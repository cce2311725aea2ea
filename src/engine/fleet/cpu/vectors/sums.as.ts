// Sums of a product as they leave the registers: float32 becomes what lies in memory.
import { four } from './panels.as'

/** Terms that are summed up by themselves: a long sum loses less in pieces. The loops in JavaScript have the same. */
export const TERMS = 128

/** Of eight sums of a row as many as are there, added to what they start from. */
export function putEight(start: usize, c: usize, x: v128, y: v128, columns: i32): void {
  if (start) {
    x = added(start, x)
    y = added(start + 32, y)
  }
  if (columns < 8) {
    putSome(c, x, y, columns)
    return
  }
  putFour(c, x)
  putFour(c + 32, y)
}

/** Four numbers, and four sums more. */
export function added(start: usize, sums: v128): v128 {
  return f32x4.add(four(start), sums)
}

export function putFour(c: usize, sums: v128): void {
  v128.store(c, f64x2.promote_low_f32x4(sums))
  v128.store(c, f64x2.promote_low_f32x4(v128.shuffle<f64>(sums, sums, 1, 1)), 16)
}

/** Fewer than eight. */
function putSome(c: usize, x: v128, y: v128, columns: i32): void {
  for (; columns > 1; columns -= 2) {
    v128.store(c, f64x2.promote_low_f32x4(x))
    x = v128.shuffle<f64>(x, y, 1, 2)
    y = v128.shuffle<f64>(y, y, 1, 1)
    c += 16
  }
  if (columns > 0) v128.store64_lane(c, f64x2.promote_low_f32x4(x), 0)
}
