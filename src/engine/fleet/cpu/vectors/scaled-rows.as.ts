// The product whose left factor is sparse: of each row 32 sums at once, of those terms alone that are not 0 (terms.as.ts).
import { added, putEight, TERMS } from './sums.as'
import { LIST, TERM } from './terms.as'

/** Columns of a panel of the right factor: one of 128 terms stays in the nearest cache. */
export const WIDE_COLUMNS = 32
/** Bytes of one of its terms. */
export const WIDE: usize = 128

/**
 * C[m, n] = S[m, n] + Σₖ A[m, k] B[k, n], k where A[m, k] ≠ 0: the bits of `addProduct`.
 *
 * @param a its rows' lists
 * @param start what is added to, 0 where that is nothing, @param startPerRow bytes from a row of it to the next, 0 where all are the same
 */
export function addScaledRows(
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
  const pieces = <usize>((inner + TERMS - 1) / TERMS)
  for (let left = columns; left > 0; left -= WIDE_COLUMNS) {
    addPiece(a, pieces * LIST, b, start, startPerRow, c, stride, rows, left)
    for (let piece: usize = 1; piece < pieces; piece++) {
      const panel = b + piece * <usize>TERMS * WIDE
      addPiece(a + piece * LIST, pieces * LIST, panel, c, stride, c, stride, rows, left)
    }
    b += <usize>inner * WIDE
    if (start) start += WIDE
    c += WIDE
  }
}

/** @param perRow bytes from a row's list to the next row's */
function addPiece(
  list: usize,
  perRow: usize,
  panel: usize,
  start: usize,
  startPerRow: usize,
  c: usize,
  stride: usize,
  rows: i32,
  columns: i32,
): void {
  for (let i = 0; i < rows; i++) {
    addRow(list + TERM, load<u32>(list), panel, start, c, columns)
    list += perRow
    start += startPerRow
    c += stride
  }
}

function addRow(term: usize, end: usize, panel: usize, start: usize, c: usize, columns: i32): void {
  let s0 = f32x4.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  let s4 = s0
  let s5 = s0
  let s6 = s0
  let s7 = s0
  for (; term < end; term += TERM) {
    const row = panel + load<u32>(term)
    const f = v128.load32_splat(term, 4)
    s0 = f32x4.add(s0, f32x4.mul(f, v128.load(row)))
    s1 = f32x4.add(s1, f32x4.mul(f, v128.load(row, 16)))
    s2 = f32x4.add(s2, f32x4.mul(f, v128.load(row, 32)))
    s3 = f32x4.add(s3, f32x4.mul(f, v128.load(row, 48)))
    s4 = f32x4.add(s4, f32x4.mul(f, v128.load(row, 64)))
    s5 = f32x4.add(s5, f32x4.mul(f, v128.load(row, 80)))
    s6 = f32x4.add(s6, f32x4.mul(f, v128.load(row, 96)))
    s7 = f32x4.add(s7, f32x4.mul(f, v128.load(row, 112)))
  }
  if (columns < WIDE_COLUMNS) {
    putEight(start, c, s0, s1, columns)
    if (columns > 8) putEight(start ? start + 32 : 0, c + 32, s2, s3, columns - 8)
    if (columns > 16) putEight(start ? start + 64 : 0, c + 64, s4, s5, columns - 16)
    if (columns > 24) putEight(start ? start + 96 : 0, c + 96, s6, s7, columns - 24)
    return
  }
  if (start) {
    s0 = added(start, s0)
    s1 = added(start + 16, s1)
    s2 = added(start + 32, s2)
    s3 = added(start + 48, s3)
    s4 = added(start + 64, s4)
    s5 = added(start + 80, s5)
    s6 = added(start + 96, s6)
    s7 = added(start + 112, s7)
  }
  v128.store(c, s0)
  v128.store(c, s1, 16)
  v128.store(c, s2, 32)
  v128.store(c, s3, 48)
  v128.store(c, s4, 64)
  v128.store(c, s5, 80)
  v128.store(c, s6, 96)
  v128.store(c, s7, 112)
}
