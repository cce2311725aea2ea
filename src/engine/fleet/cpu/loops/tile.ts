// Two rows by four columns of a product at once: what is read for one serves two or four sums, which stay in registers. Every
// term and every sum is rounded to float32, as vectors of it compute.
import type { Matrix, Rows } from './matrix'

/** C[m … m + 1, n … n + 3] += Σₖ A[m, k] B[k, n], as far as there are such rows and columns; the sum begins with 0. */
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
  let [i, j, sum] = [a.begin + m * a.perRow, b.begin + n, 0]
  for (let k = 0; k < inner; k++, i += step, j += b.columns) {
    sum = Math.fround(sum + Math.fround((left[i] as number) * (right[j] as number)))
  }
  c.values[at] = (c.values[at] as number) + sum
}

function addWhole(a: Matrix, b: Rows, c: Rows, m: number, n: number, inner: number): void {
  const [left, right, out] = [a.values, b.values, c.values]
  const [step, stride] = [a.perColumn, b.columns]
  const first = c.begin + m * c.columns + n
  const second = first + c.columns
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let t0 = 0
  let t1 = 0
  let t2 = 0
  let t3 = 0
  let i = a.begin + m * a.perRow
  let j = b.begin + n
  for (let k = 0; k < inner; k++, i += step, j += stride) {
    const f = left[i] as number
    const g = left[i + a.perRow] as number
    const b0 = right[j] as number
    const b1 = right[j + 1] as number
    const b2 = right[j + 2] as number
    const b3 = right[j + 3] as number
    s0 = Math.fround(s0 + Math.fround(f * b0))
    s1 = Math.fround(s1 + Math.fround(f * b1))
    s2 = Math.fround(s2 + Math.fround(f * b2))
    s3 = Math.fround(s3 + Math.fround(f * b3))
    t0 = Math.fround(t0 + Math.fround(g * b0))
    t1 = Math.fround(t1 + Math.fround(g * b1))
    t2 = Math.fround(t2 + Math.fround(g * b2))
    t3 = Math.fround(t3 + Math.fround(g * b3))
  }
  out[first] = (out[first] as number) + s0
  out[first + 1] = (out[first + 1] as number) + s1
  out[first + 2] = (out[first + 2] as number) + s2
  out[first + 3] = (out[first + 3] as number) + s3
  out[second] = (out[second] as number) + t0
  out[second + 1] = (out[second + 1] as number) + t1
  out[second + 2] = (out[second + 2] as number) + t2
  out[second + 3] = (out[second + 3] as number) + t3
}
