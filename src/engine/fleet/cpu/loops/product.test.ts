import { describe, expect, it } from 'vitest'
import { stream } from '../../../../catalog/random/stream'
import { addProduct } from './product'

/** Of whole tiles, of edges on both sides, of one row and one column, of more than one piece. */
const shapes: [rows: number, inner: number, columns: number][] = [
  [4, 9, 8],
  [5, 21, 7],
  [3, 4, 2],
  [1, 6, 10],
  [6, 1, 1],
  [130, 3, 9],
  [3, 300, 5],
  [2, 128, 4],
]

/** The sum as it is defined: in float32, in order, in pieces of 128 terms. */
function defined(a: Float32Array, b: Float32Array, c: Float32Array, inner: number, columns: number) {
  return c.map((before, at) => {
    const [m, n] = [Math.floor(at / columns), at % columns]
    const sum = new Float32Array(2).fill(before, 0, 1)
    for (let k = 0; k < inner; k++) {
      const term = Math.fround(a[m * inner + k]! * b[k * columns + n]!)
      sum[1]! += term
      if (k % 128 !== 127 && k < inner - 1) continue
      sum[0]! += sum[1]!
      sum[1] = 0
    }
    return sum[0]!
  })
}

describe.each([0, 0.3, 0.8, 1])('with %d of zeros', (zeros) => {
  it.each(shapes)('adds the product of %d x %d x %d to the last bit', (rows, inner, columns) => {
    const random = stream(1, 'parameters')
    const values = (length: number) => Float32Array.from({ length }, () => random.normal())
    const a = values(rows * inner).map((value) => (random.uniform(0, 1) < zeros ? 0 : value))
    const [b, c] = [values(inner * columns), values(rows * columns)]
    const expected = defined(a, b, c, inner, columns)
    const transposed = a.map((_, at) => a[(at % rows) * inner + Math.floor(at / rows)]!)
    const right = { values: b, begin: 0, columns }
    for (const [left, perRow, perColumn] of [[a, inner, 1] as const, [transposed, 1, rows] as const]) {
      const sum = { values: c.slice(), begin: 0, columns }
      addProduct({ values: left, begin: 0, perRow, perColumn }, right, sum, rows, inner)
      expect(sum.values).toEqual(expected)
    }
  })
})
