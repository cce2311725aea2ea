// The product of the processor's passes, two sums an instruction. Both factors lie in panels: four columns of B, or four rows of
// A, side by side, so that what a tile reads lies in one piece however wide they are.
import { rounded } from '../../../../catalog/arithmetic/rounded.as'

/** Four numbers of a panel. */
const STEP: usize = 32

/**
 * C[m, n] = S[m, n] + Σₖ A[m, k] B[k, n] in float64, each sum in order: the very bits of the loops in JavaScript.
 *
 * Whole tiles of 4 x 4 are computed, of which what is there is written: behind every array is room for what is read beside it.
 *
 * @param start what the sums start from, @param startPerRow bytes from a row of it to the next, 0 where all are the same
 * @param isWhole whether the sums are at their end, and are rounded to float32
 */
export function addProduct(
  a: usize,
  b: usize,
  start: usize,
  startPerRow: usize,
  c: usize,
  rows: i32,
  inner: i32,
  columns: i32,
  isWhole: bool,
): void {
  const stride = (<usize>columns) << 3
  const panel = <usize>inner * STEP
  for (let left = columns; left > 0; left -= 4) {
    let from = a
    let s = start
    let into = c
    for (let below = rows; below > 0; below -= 4) {
      addTile(from, b, panel, s, startPerRow, into, stride, below, left, isWhole)
      from += panel
      s += startPerRow << 2
      into += stride << 2
    }
    b += panel
    start += STEP
    c += STEP
  }
}

/** Four rows by four columns: what is read for one serves four sums, which stay in registers. @param panel its bytes */
function addTile(
  a: usize,
  b: usize,
  panel: usize,
  start: usize,
  startPerRow: usize,
  c: usize,
  stride: usize,
  rows: i32,
  columns: i32,
  isWhole: bool,
): void {
  let s0 = v128.load(start)
  let t0 = v128.load(start, 16)
  start += startPerRow
  let s1 = v128.load(start)
  let t1 = v128.load(start, 16)
  start += startPerRow
  let s2 = v128.load(start)
  let t2 = v128.load(start, 16)
  start += startPerRow
  let s3 = v128.load(start)
  let t3 = v128.load(start, 16)
  for (const end = a + panel; a < end; a += STEP) {
    const x = v128.load(b)
    const y = v128.load(b, 16)
    const f0 = v128.load64_splat(a)
    const f1 = v128.load64_splat(a, 8)
    const f2 = v128.load64_splat(a, 16)
    const f3 = v128.load64_splat(a, 24)
    s0 = f64x2.add(s0, f64x2.mul(f0, x))
    t0 = f64x2.add(t0, f64x2.mul(f0, y))
    s1 = f64x2.add(s1, f64x2.mul(f1, x))
    t1 = f64x2.add(t1, f64x2.mul(f1, y))
    s2 = f64x2.add(s2, f64x2.mul(f2, x))
    t2 = f64x2.add(t2, f64x2.mul(f2, y))
    s3 = f64x2.add(s3, f64x2.mul(f3, x))
    t3 = f64x2.add(t3, f64x2.mul(f3, y))
    b += STEP
  }
  if (isWhole) {
    s0 = rounded(s0)
    t0 = rounded(t0)
    s1 = rounded(s1)
    t1 = rounded(t1)
    s2 = rounded(s2)
    t2 = rounded(t2)
    s3 = rounded(s3)
    t3 = rounded(t3)
  }
  put(c, s0, t0, columns)
  if (rows > 1) put(c + stride, s1, t1, columns)
  if (rows > 2) put(c + 2 * stride, s2, t2, columns)
  if (rows > 3) put(c + 3 * stride, s3, t3, columns)
}

/** Of four sums of a row as many as are there. */
function put(c: usize, x: v128, y: v128, columns: i32): void {
  if (columns === 1) {
    v128.store64_lane(c, x, 0)
    return
  }
  v128.store(c, x)
  if (columns === 3) v128.store64_lane(c + 16, y, 0)
  else if (columns > 3) v128.store(c, y, 16)
}

/** A matrix by four columns. @returns where the panels end */
export function packColumns(source: usize, rows: i32, columns: i32, into: usize): usize {
  const stride = (<usize>columns) << 3
  for (let n: usize = 0; n < stride; n += STEP) {
    let from = source + n
    for (let k = 0; k < rows; k++) {
      v128.store(into, v128.load(from))
      v128.store(into, v128.load(from, 16), 16)
      from += stride
      into += STEP
    }
  }
  return into
}

/** A matrix by four rows. @returns where the panels end */
export function packRows(source: usize, rows: i32, columns: i32, into: usize): usize {
  const stride = (<usize>columns) << 3
  for (let i = 0; i < rows; i += 4) {
    let from = source
    for (let j = 0; j < columns; j += 2) {
      const a = v128.load(from)
      const b = v128.load(from + stride)
      const c = v128.load(from + 2 * stride)
      const d = v128.load(from + 3 * stride)
      v128.store(into, v128.shuffle<f64>(a, b, 0, 2))
      v128.store(into, v128.shuffle<f64>(c, d, 0, 2), 16)
      v128.store(into, v128.shuffle<f64>(a, b, 1, 3), 32)
      v128.store(into, v128.shuffle<f64>(c, d, 1, 3), 48)
      from += 16
      into += 2 * STEP
    }
    // Of an odd count the last pair is half there.
    if (columns & 1) into -= STEP
    source += stride << 2
  }
  return into
}
