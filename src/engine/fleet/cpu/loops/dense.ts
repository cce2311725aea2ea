// The three products of a dense layer in loops, on row-major arrays.
import type { Shape } from '../kernels'
import { addProduct } from './product'

let transposed = new Float32Array(0)

export function affine(
  h: Float32Array,
  w: Float32Array,
  b: Float32Array,
  z: Float32Array,
  rows: number,
  { fanIn, fanOut }: Shape,
): void {
  for (let n = 0; n < rows; n++) {
    for (let j = 0; j < fanOut; j++) z[n * fanOut + j] = b[j] as number
  }
  const left = { values: h, begin: 0, perRow: fanIn, perColumn: 1 }
  const right = { values: w, begin: 0, columns: fanOut }
  addProduct(left, right, { values: z, begin: 0, columns: fanOut }, rows, fanIn)
}

export function affineTransposed(
  d: Float32Array,
  w: Float32Array,
  back: Float32Array,
  rows: number,
  { fanIn, fanOut }: Shape,
): void {
  back.fill(0, 0, rows * fanIn)
  const left = { values: d, begin: 0, perRow: fanOut, perColumn: 1 }
  const right = { values: transpose(w, fanIn, fanOut), begin: 0, columns: fanIn }
  addProduct(left, right, { values: back, begin: 0, columns: fanIn }, rows, fanOut)
}

export function affineGradient(
  h: Float32Array,
  d: Float32Array,
  gw: Float32Array,
  gb: Float32Array,
  rows: number,
  { fanIn, fanOut }: Shape,
): void {
  gw.fill(0, 0, fanIn * fanOut)
  const left = { values: h, begin: 0, perRow: 1, perColumn: fanIn }
  const right = { values: d, begin: 0, columns: fanOut }
  addProduct(left, right, { values: gw, begin: 0, columns: fanOut }, fanIn, rows)
  for (let j = 0; j < fanOut; j++) gb[j] = columnSum(d, rows, fanOut, j)
}

function columnSum(d: Float32Array, rows: number, columns: number, column: number): number {
  let sum = 0
  for (let n = 0; n < rows; n++) sum += d[n * columns + column] as number
  return sum
}

/** w's columns as rows: [fanOut, fanIn]. Costs a row's share of the product that it speeds up. */
function transpose(w: Float32Array, fanIn: number, fanOut: number): Float32Array {
  if (fanIn * fanOut > transposed.length) transposed = new Float32Array(fanIn * fanOut)
  for (let i = 0; i < fanIn; i++) {
    for (let j = 0; j < fanOut; j++) transposed[j * fanIn + i] = w[i * fanOut + j] as number
  }
  return transposed
}
