// The three products of a dense layer on flat row-major arrays.
import { addProduct } from './product'

let transposed = new Float32Array(0)

/** z[n, j] = b[j] + Σᵢ h[n, i] w[i, j]. The parameters lie in one array: w from `w0`, b from `b0`. */
export function affine(
  h: Float32Array,
  parameters: Float32Array,
  w0: number,
  b0: number,
  rows: number,
  fanIn: number,
  fanOut: number,
  z: Float32Array,
): void {
  for (let n = 0; n < rows; n++) {
    for (let j = 0; j < fanOut; j++) z[n * fanOut + j] = parameters[b0 + j] as number
  }
  const a = { values: h, begin: 0, perRow: fanIn, perColumn: 1 }
  const w = { values: parameters, begin: w0, columns: fanOut }
  addProduct(a, w, { values: z, begin: 0, columns: fanOut }, rows, fanIn)
}

/** back[n, i] = Σⱼ d[n, j] w[i, j] */
export function affineTransposed(
  d: Float32Array,
  parameters: Float32Array,
  w0: number,
  rows: number,
  fanIn: number,
  fanOut: number,
  back: Float32Array,
): void {
  back.fill(0, 0, rows * fanIn)
  const a = { values: d, begin: 0, perRow: fanOut, perColumn: 1 }
  const w = { values: transpose(parameters, w0, fanIn, fanOut), begin: 0, columns: fanIn }
  addProduct(a, w, { values: back, begin: 0, columns: fanIn }, rows, fanOut)
}

/** g_w[i, j] = Σₙ h[n, i] d[n, j], g_b[j] = Σₙ d[n, j]; overwrites. */
export function affineGradient(
  h: Float32Array,
  d: Float32Array,
  rows: number,
  fanIn: number,
  fanOut: number,
  gradient: Float32Array,
  w0: number,
  b0: number,
): void {
  gradient.fill(0, w0, w0 + fanIn * fanOut)
  const a = { values: h, begin: 0, perRow: 1, perColumn: fanIn }
  const b = { values: d, begin: 0, columns: fanOut }
  addProduct(a, b, { values: gradient, begin: w0, columns: fanOut }, fanIn, rows)
  for (let j = 0; j < fanOut; j++) gradient[b0 + j] = columnSum(d, rows, fanOut, j)
}

function columnSum(d: Float32Array, rows: number, columns: number, column: number): number {
  let sum = 0
  for (let n = 0; n < rows; n++) sum += d[n * columns + column] as number
  return sum
}

/** w's columns as rows: [fanOut, fanIn]. Costs a row's share of the product that it speeds up. */
function transpose(parameters: Float32Array, w0: number, fanIn: number, fanOut: number): Float32Array {
  if (fanIn * fanOut > transposed.length) transposed = new Float32Array(fanIn * fanOut)
  for (let i = 0; i < fanIn; i++) {
    for (let j = 0; j < fanOut; j++) transposed[j * fanIn + i] = parameters[w0 + i * fanOut + j] as number
  }
  return transposed
}
