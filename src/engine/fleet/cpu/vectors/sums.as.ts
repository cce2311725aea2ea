// Sums of a product as they leave the registers.

/** Terms that are summed up by themselves: a long sum loses less in pieces. The loops in JavaScript have the same. */
export const TERMS = 128

/** Of eight sums of a row as many as are there, added to what they start from. */
export function putEight(start: usize, c: usize, x: v128, y: v128, columns: i32): void {
  if (start) {
    x = added(start, x)
    y = added(start + 16, y)
  }
  if (columns > 3) {
    v128.store(c, x)
    putSome(c + 16, y, columns - 4)
  } else {
    putSome(c, x, columns)
  }
}

/** Four numbers, and four sums more. */
export function added(start: usize, sums: v128): v128 {
  return f32x4.add(v128.load(start), sums)
}

/** Of four as many as are there. */
function putSome(c: usize, sums: v128, columns: i32): void {
  if (columns > 3) {
    v128.store(c, sums)
    return
  }
  if (columns > 1) {
    v128.store64_lane(c, sums, 0)
    sums = v128.shuffle<f64>(sums, sums, 1, 1)
    c += 8
    columns -= 2
  }
  if (columns > 0) v128.store32_lane(c, sums, 0)
}
