import { expect, test } from 'vitest'
import { typicalError } from './typical-error'

test('a perfect prediction is off by nothing, and the mean by the standard deviation', () => {
  expect(typicalError([1, 2, 3], [1, 2, 3])).toBe(0)
  expect(typicalError([1, 2, 3], [2, 2, 2, 99])).toBeCloseTo(Math.sqrt(2 / 3))
})
