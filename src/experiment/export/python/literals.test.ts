import { expect, test } from 'vitest'
import { stream } from '../../../catalog/random/stream'
import { float32Literal, rowsLiteral, transposed } from '../literals'

test.each([
  [0.1, '0.1'],
  [Math.fround(0.1), '0.1'],
  [1, '1'],
  [-2.5, '-2.5'],
  [0, '0'],
  [Math.fround(1 / 3), '0.33333334'],
  [1e-30, '1e-30'],
  [3.4e38, '3.4e+38'],
])('%f is written %s', (value, literal) => {
  expect(float32Literal(value)).toBe(literal)
})

test('a literal is read back as the same float32', () => {
  const random = stream(3, 'split')
  for (let i = 0; i < 2000; i++) {
    const value = Math.fround(random.normal() * 10 ** random.uniform(-12, 12))
    expect(Math.fround(Number(float32Literal(value)))).toBe(value)
  }
})

test('rows are lists in a list, columns become rows', () => {
  const matrix = [
    [1, 2, 3],
    [4, 5, 6],
  ]
  expect(rowsLiteral(transposed(matrix))).toBe('[\n    [1, 4],\n    [2, 5],\n    [3, 6],\n]')
})
