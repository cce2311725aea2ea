// The three products of a dense layer, of float32 values that lie as float64.
import { rounded } from '../../../../catalog/arithmetic/rounded.as'
import { packLeftColumns, packLeftRows, packRightColumns, packRightRows } from './panels.as'
import { addProduct } from './product.as'

/** Rows at once: what is read for each panel anew stays near the processor. Of a gradient they are a piece of its sums. */
const BLOCK = 128

/** z[n, j] = b[j] + Σᵢ h[n, i] w[i, j] */
export function affine(
  h: usize,
  w: usize,
  b: usize,
  z: usize,
  rows: i32,
  fanIn: i32,
  fanOut: i32,
  scratch: usize,
): void {
  const left = packRightColumns(w, fanIn, fanOut, scratch)
  for (let m = 0; m < rows; m += BLOCK) {
    const count = min(BLOCK, rows - m)
    packLeftRows(h, count, fanIn, left)
    addProduct(left, scratch, b, 0, z, count, fanIn, fanOut)
    h += (<usize>(BLOCK * fanIn)) << 3
    z += (<usize>(BLOCK * fanOut)) << 3
  }
}

/** back[n, i] = Σⱼ d[n, j] w[i, j] */
export function affineTransposed(
  d: usize,
  w: usize,
  back: usize,
  rows: i32,
  fanIn: i32,
  fanOut: i32,
  scratch: usize,
): void {
  const stride = (<usize>fanIn) << 3
  const left = packRightRows(w, fanIn, fanOut, scratch)
  for (let m = 0; m < rows; m += BLOCK) {
    const count = min(BLOCK, rows - m)
    packLeftRows(d, count, fanOut, left)
    addProduct(left, scratch, 0, 0, back, count, fanOut, fanIn)
    d += (<usize>(BLOCK * fanOut)) << 3
    back += <usize>BLOCK * stride
  }
}

/** gw[i, j] = Σₙ h[n, i] d[n, j], gb[j] = Σₙ d[n, j] */
export function affineGradient(
  h: usize,
  d: usize,
  gw: usize,
  gb: usize,
  rows: i32,
  fanIn: i32,
  fanOut: i32,
  scratch: usize,
): void {
  sumColumns(d, rows, fanOut, gb)
  const stride = (<usize>fanOut) << 3
  // A sum goes on from block to block.
  for (let n = 0; n < rows; n += BLOCK) {
    const count = min(BLOCK, rows - n)
    const left = packRightColumns(d, count, fanOut, scratch)
    packLeftColumns(h, count, fanIn, left)
    addProduct(left, scratch, n > 0 ? gw : 0, n > 0 ? stride : 0, gw, fanIn, count, fanOut)
    h += (<usize>(BLOCK * fanIn)) << 3
    d += <usize>BLOCK * stride
  }
}

/** Four rows at a time, side by side as they lie: the sums stay in float64 until the last row. */
function sumColumns(d: usize, rows: i32, columns: i32, sums: usize): void {
  const stride = (<usize>columns) << 3
  memory.fill(sums, 0, stride)
  for (let left = rows; left > 0; left -= 4) {
    if (left > 3) addFourRows(d, stride, sums)
    else for (let n = 0; n < left; n++) addRow(d + <usize>n * stride, stride, sums)
    d += stride << 2
  }
  // Behind the sums is room for a whole last pair.
  for (let j: usize = 0; j < stride; j += 16) v128.store(sums + j, rounded(v128.load(sums + j)))
}

function addFourRows(d: usize, stride: usize, sums: usize): void {
  for (const end = sums + stride; sums < end; sums += 16) {
    let s = f64x2.add(v128.load(sums), v128.load(d))
    s = f64x2.add(s, v128.load(d + stride))
    s = f64x2.add(s, v128.load(d + 2 * stride))
    v128.store(sums, f64x2.add(s, v128.load(d + 3 * stride)))
    d += 16
  }
}

function addRow(d: usize, stride: usize, sums: usize): void {
  for (const end = sums + stride; sums < end; sums += 16) {
    v128.store(sums, f64x2.add(v128.load(sums), v128.load(d)))
    d += 16
  }
}
