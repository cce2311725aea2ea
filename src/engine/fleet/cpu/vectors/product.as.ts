// The product of the processor's passes, four float32 sums an instruction. Both factors lie in panels (panels.as.ts).
import { LEFT } from './panels.as'
import { added, putEight, TERMS } from './sums.as'

/** Columns of a panel of the right factor. */
export const TILE_COLUMNS = 8
/** Bytes of one of its terms. */
const RIGHT: usize = 32

/**
 * C[m, n] = S[m, n] + Σₖ A[m, k] B[k, n]: terms and sums rounded to float32, in pieces of 128 terms, each from 0 and added in
 * turn. The very bits of the loops in JavaScript.
 *
 * Whole tiles of 4 x 8 are computed, of which what is there is written.
 *
 * @param start what is added to, 0 where that is nothing, @param startPerRow bytes from a row of it to the next, 0 where all are the same
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
): void {
  const stride = (<usize>columns) << 2
  const panel = <usize>inner * LEFT
  for (let left = columns; left > 0; left -= 8) {
    let from = a
    let s = start
    let into = c
    for (let below = rows; below > 0; below -= 4) {
      addTile(from, from + panel, b, s, startPerRow, into, stride, below, left)
      from += panel
      s += startPerRow << 2
      into += stride << 2
    }
    b += panel << 1
    if (start) start += 32
    c += 32
  }
}

/** Four rows by eight columns, piece by piece: the second one is added to what the first has written. */
function addTile(
  a: usize,
  end: usize,
  b: usize,
  start: usize,
  startPerRow: usize,
  c: usize,
  stride: usize,
  rows: i32,
  columns: i32,
): void {
  while (true) {
    const next = min(a + <usize>TERMS * LEFT, end)
    addPiece(a, next, b, start, startPerRow, c, stride, rows, columns)
    if (next === end) return
    a = next
    b += <usize>TERMS * RIGHT
    start = c
    startPerRow = stride
  }
}

/** What is read for one serves four or eight sums, which stay in registers. */
function addPiece(
  a: usize,
  end: usize,
  b: usize,
  start: usize,
  startPerRow: usize,
  c: usize,
  stride: usize,
  rows: i32,
  columns: i32,
): void {
  let s0 = f32x4.splat(0)
  let t0 = s0
  let s1 = s0
  let t1 = s0
  let s2 = s0
  let t2 = s0
  let s3 = s0
  let t3 = s0
  for (; a < end; a += LEFT) {
    const x = v128.load(b)
    const y = v128.load(b, 16)
    const f0 = v128.load32_splat(a)
    const f1 = v128.load32_splat(a, 4)
    const f2 = v128.load32_splat(a, 8)
    const f3 = v128.load32_splat(a, 12)
    s0 = f32x4.add(s0, f32x4.mul(f0, x))
    t0 = f32x4.add(t0, f32x4.mul(f0, y))
    s1 = f32x4.add(s1, f32x4.mul(f1, x))
    t1 = f32x4.add(t1, f32x4.mul(f1, y))
    s2 = f32x4.add(s2, f32x4.mul(f2, x))
    t2 = f32x4.add(t2, f32x4.mul(f2, y))
    s3 = f32x4.add(s3, f32x4.mul(f3, x))
    t3 = f32x4.add(t3, f32x4.mul(f3, y))
    b += RIGHT
  }
  if (rows < 4 || columns < 8) {
    putEight(start, c, s0, t0, columns)
    if (rows > 1) putEight(start + startPerRow, c + stride, s1, t1, columns)
    if (rows > 2) putEight(start + 2 * startPerRow, c + 2 * stride, s2, t2, columns)
    if (rows > 3) putEight(start + 3 * startPerRow, c + 3 * stride, s3, t3, columns)
    return
  }
  if (start) {
    s0 = added(start, s0)
    t0 = added(start + 16, t0)
    start += startPerRow
    s1 = added(start, s1)
    t1 = added(start + 16, t1)
    start += startPerRow
    s2 = added(start, s2)
    t2 = added(start + 16, t2)
    start += startPerRow
    s3 = added(start, s3)
    t3 = added(start + 16, t3)
  }
  v128.store(c, s0)
  v128.store(c, t0, 16)
  c += stride
  v128.store(c, s1)
  v128.store(c, t1, 16)
  c += stride
  v128.store(c, s2)
  v128.store(c, t2, 16)
  c += stride
  v128.store(c, s3)
  v128.store(c, t3, 16)
}
