// The three products of a dense layer on flat row-major arrays, each as sums of scaled rows.
import { Terms } from './terms'

const terms = new Terms()
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
    const out = n * fanOut
    for (let j = 0; j < fanOut; j++) z[out + j] = parameters[b0 + j] as number
    terms.clear(fanIn)
    for (let i = 0; i < fanIn; i++) terms.add(h[n * fanIn + i] as number, w0 + i * fanOut)
    terms.addTo(z, out, parameters, fanOut)
  }
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
  const columns = transpose(parameters, w0, fanIn, fanOut)
  back.fill(0, 0, rows * fanIn)
  for (let n = 0; n < rows; n++) {
    terms.clear(fanOut)
    for (let j = 0; j < fanOut; j++) terms.add(d[n * fanOut + j] as number, j * fanIn)
    terms.addTo(back, n * fanIn, columns, fanIn)
  }
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
  gradient.fill(0, w0, b0 + fanOut)
  if (fanOut === 1) addColumnGradient(h, d, rows, fanIn, gradient, w0)
  else addWeightGradient(h, d, rows, fanIn, fanOut, gradient, w0)
  terms.clear(rows)
  for (let n = 0; n < rows; n++) terms.add(1, n * fanOut)
  terms.addTo(gradient, b0, d, fanOut)
}

function addWeightGradient(
  h: Float32Array,
  d: Float32Array,
  rows: number,
  fanIn: number,
  fanOut: number,
  gradient: Float32Array,
  w0: number,
): void {
  for (let i = 0; i < fanIn; i++) {
    terms.clear(rows)
    for (let n = 0; n < rows; n++) terms.add(h[n * fanIn + i] as number, n * fanOut)
    terms.addTo(gradient, w0 + i * fanOut, d, fanOut)
  }
}

/** The same for one output: there d's rows are single numbers, and h's are the long ones. */
function addColumnGradient(
  h: Float32Array,
  d: Float32Array,
  rows: number,
  fanIn: number,
  gradient: Float32Array,
  w0: number,
): void {
  terms.clear(rows)
  for (let n = 0; n < rows; n++) terms.add(d[n] as number, n * fanIn)
  terms.addTo(gradient, w0, h, fanIn)
}

/** w's columns as rows: [fanOut, fanIn]. Costs a row's share of the product that it speeds up. */
function transpose(parameters: Float32Array, w0: number, fanIn: number, fanOut: number): Float32Array {
  if (fanIn * fanOut > transposed.length) transposed = new Float32Array(fanIn * fanOut)
  for (let i = 0; i < fanIn; i++) {
    for (let j = 0; j < fanOut; j++) transposed[j * fanIn + i] = parameters[w0 + i * fanOut + j] as number
  }
  return transposed
}
