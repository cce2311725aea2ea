// Products of matrices in blocks: in tiles of everything, or without what is 0 of the left factor.
import { packLeftColumns, packLeftRows, packRightColumns } from './panels.as'
import { addProduct, TILE_COLUMNS } from './product.as'
import { addScaledRows, WIDE, WIDE_COLUMNS } from './scaled-rows.as'
import { listColumns, listRows } from './terms.as'

/** Rows at once: what is read for each panel anew stays near the processor. Of a gradient they are a piece of its sums. */
const BLOCK = 128

/** Of the right factor. */
export function panelColumns(isSparse: bool): i32 {
  return isSparse ? WIDE_COLUMNS : TILE_COLUMNS
}

/** C[m, n] = start[n] + Σₖ A[m, k] B[k, n]. @param left room for A's rows, @param b in panels */
export function multiplyRows(
  a: usize,
  isSparse: bool,
  left: usize,
  b: usize,
  start: usize,
  c: usize,
  rows: i32,
  inner: i32,
  columns: i32,
): void {
  for (; rows > 0; rows -= BLOCK) {
    const count = min(BLOCK, rows)
    if (isSparse) {
      listRows(a, count, inner, <i32>WIDE, left)
      addScaledRows(left, b, start, 0, c, count, inner, columns)
    } else {
      packLeftRows(a, count, inner, left)
      addProduct(left, b, start, 0, c, count, inner, columns)
    }
    a += (<usize>(BLOCK * inner)) << 2
    c += (<usize>(BLOCK * columns)) << 2
  }
}

/** C[i, j] = Σₙ A[n, i] B[n, j]. @param terms rows of both */
export function multiplyColumns(
  a: usize,
  b: usize,
  isSparse: bool,
  c: usize,
  terms: i32,
  rows: i32,
  columns: i32,
  scratch: usize,
): void {
  const stride = (<usize>columns) << 2
  const wide = panelColumns(isSparse)
  let start: usize = 0
  let startPerRow: usize = 0
  for (; terms > 0; terms -= BLOCK) {
    const count = min(BLOCK, terms)
    const left = packRightColumns(b, count, columns, wide, scratch)
    if (isSparse) {
      listColumns(a, count, rows, <i32>WIDE, left)
      addScaledRows(left, scratch, start, startPerRow, c, rows, count, columns)
    } else {
      packLeftColumns(a, count, rows, left)
      addProduct(left, scratch, start, startPerRow, c, rows, count, columns)
    }
    // A sum goes on from block to block.
    start = c
    startPerRow = stride
    a += (<usize>(BLOCK * rows)) << 2
    b += <usize>BLOCK * stride
  }
}
