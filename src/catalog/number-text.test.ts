import { expect, it } from 'vitest'
import { formatCount, plainNumber, significant } from './number-text'

it.each([0, 7, 999, 1000, 60_000, 123_456, 1_234_567, -1_195])('%s as in English', (count) => {
  expect(formatCount(count)).toBe(count.toLocaleString('en-US'))
})

it.each([
  [0, '0', '0'],
  [-0.33333, '−0.333', '−0.333'],
  [0.0001, '0.0001', '0.0001'],
  [0.0000158, '1.58·10⁻⁵', '0.0000158'],
  [1234.5, '1,235', '1,235'],
  [2_500_000, '2.5·10⁶', '2,500,000'],
])('%s beside the slider, and in a sentence', (value, short, plain) => {
  expect(significant(value)).toBe(short)
  expect(plainNumber(value)).toBe(plain)
})
