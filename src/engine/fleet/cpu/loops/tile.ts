// Two rows by four columns of a product at once: what is read for one serves two or four sums, which stay in registers.
import type { Matrix, Rows } from './matrix'

/** C[m … m + 1, n … n + 3] += Σₖ A[m, k] B[k, n], as far as there are such rows and columns. */
export function addTile(
  a: Matrix,
  b: Rows,
  c: Rows,
  m: number,
  n: number,
  rows: number,
  inner: number,
): void {
  if (m + 2 <= rows && n + 4 <= c.columns) addWhole(a, b, c, m, n, inner)
  else addEdge(a, b, c, m, n, rows, inner)
}

function addEdge(a: Matrix, b: Rows, c: Rows, m: number, n: number, rows: number, inner: number): void {
  for (let row = m; row < Math.min(m + 2, rows); row++) {
    for (let column = n; column < Math.min(n + 4, c.columns); column++) addOne(a, b, c, row, column, inner)
  }
}

function addOne(a: Matrix, b: Rows, c: Rows, m: number, n: number, inner: number): void {
  const [left, right, step] = [a.values, b.values, a.perColumn]
  const at = c.begin + m * c.columns + n
  let [i, j, sum] = [a.begin + m * a.perRow, b.begin + n, c.values[at] as number]
  for (let k = 0; k < inner; k++, i += step, j += b.columns) {
    sum += (left[i] as number) * (right[j] as number)
  }
  c.values[at] = sum
}

function addWhole(a: Matrix, b: Rows, c: Rows, m: number, n: number, inner: number): void {
  const [left, right, out] = [a.values, b.values, c.values]
  const [step, stride] = [a.perColumn, b.columns]
  const first = c.begin + m * c.columns + n
  const second = first + c.columns
  let s0 = out[first] as number
  let s1 = out[first + 1] as number
  let s2 = out[first + 2] as number
  let s3 = out[first + 3] as number
  let t0 = out[second] as number
  let t1 = out[second + 1] as number
  let t2 = out[second + 2] as number
  let t3 = out[second + 3] as number
  let i = a.begin + m * a.perRow
  let j = b.begin + n
  for (let k = 0; k < inner; k++, i += step, j += stride) {
    const f = left[i] as number
    const g = left[i + a.perRow] as number
    const b0 = right[j] as number
    const b1 = right[j + 1] as number
    const b2 = right[j + 2] as number
    const b3 = right[j + 3] as number
    s0 += f * b0
    s1 += f * b1
    s2 += f * b2
    s3 += f * b3
    t0 += g * b0
    t1 += g * b1
    t2 += g * b2
    t3 += g * b3
  }
  out[first] = s0
  out[first + 1] = s1
  out[first + 2] = s2
  out[first + 3] = s3
  out[second] = t0
  out[second + 1] = t1
  out[second + 2] = t2
  out[second + 3] = t3
}
