// AssemblyScript, compiled to WebAssembly: the product of the processor's passes, two sums an instruction.
import { rounded } from '../../../../catalog/arithmetic/rounded.as'

/** Four columns of B, row after row: what a tile reads lies in one piece, however wide B is. */
const PANEL_ROW: usize = 32

/**
 * C[m, n] = S[m, n] + Σₖ A[m, k] B[k, n] in float64, each sum in order: the very bits of the loops in JavaScript.
 *
 * Whole tiles of 4 x 4 are read, of which what is there is written: behind every array is room for three rows of the widest.
 *
 * @param perRow bytes from a row of A to the next
 * @param perColumn bytes from a column of A to the next
 * @param b in panels
 * @param start what the sums start from, @param startPerRow bytes from a row of it to the next, 0 where all are the same
 * @param isWhole whether the sums are at their end, and are rounded to float32
 */
export function addProduct(
  a: usize,
  perRow: usize,
  perColumn: usize,
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
  for (let n = 0; n < columns; n += 4) {
    const first = (<usize>n) << 3
    const left = columns - n
    for (let m = 0; m < rows; m += 4) {
      const from = a + <usize>m * perRow
      const s = start + first + <usize>m * startPerRow
      const into = c + first + <usize>m * stride
      addTile(from, perRow, perColumn, b, inner, s, startPerRow, into, stride, rows - m, left, isWhole)
    }
    b += <usize>inner * PANEL_ROW
  }
}

/** Four rows by four columns: what is read for one serves four sums, which stay in registers. */
function addTile(
  a: usize,
  perRow: usize,
  perColumn: usize,
  b: usize,
  inner: i32,
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
  let a0 = a
  let a1 = a0 + perRow
  let a2 = a1 + perRow
  let a3 = a2 + perRow
  for (let end = b + <usize>inner * PANEL_ROW; b < end; b += PANEL_ROW) {
    const x = v128.load(b)
    const y = v128.load(b, 16)
    const f0 = v128.load64_splat(a0)
    const f1 = v128.load64_splat(a1)
    const f2 = v128.load64_splat(a2)
    const f3 = v128.load64_splat(a3)
    s0 = f64x2.add(s0, f64x2.mul(f0, x))
    t0 = f64x2.add(t0, f64x2.mul(f0, y))
    s1 = f64x2.add(s1, f64x2.mul(f1, x))
    t1 = f64x2.add(t1, f64x2.mul(f1, y))
    s2 = f64x2.add(s2, f64x2.mul(f2, x))
    t2 = f64x2.add(t2, f64x2.mul(f2, y))
    s3 = f64x2.add(s3, f64x2.mul(f3, x))
    t3 = f64x2.add(t3, f64x2.mul(f3, y))
    a0 += perColumn
    a1 += perColumn
    a2 += perColumn
    a3 += perColumn
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

/** Rows of a matrix into panels of four columns; what stands beside the last column means nothing. */
export function pack(source: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>columns) << 3
  for (let n: usize = 0; n < stride; n += PANEL_ROW) {
    let from = source + n
    for (let k = 0; k < rows; k++) {
      v128.store(into, v128.load(from))
      v128.store(into, v128.load(from, 16), 16)
      from += stride
      into += PANEL_ROW
    }
  }
}

/** The same of the transposed matrix: its columns are the rows of the source. */
export function packTransposed(source: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>columns) << 3
  for (let i = 0; i < rows; i += 4) {
    let from = source + <usize>i * stride
    for (let j = 0; j < columns; j++) {
      store<f64>(into, load<f64>(from))
      store<f64>(into, load<f64>(from + stride), 8)
      store<f64>(into, load<f64>(from + 2 * stride), 16)
      store<f64>(into, load<f64>(from + 3 * stride), 24)
      from += 8
      into += PANEL_ROW
    }
  }
}
