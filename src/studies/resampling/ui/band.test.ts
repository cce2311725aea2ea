import { expect, test } from 'vitest'
import { bandOf } from './band'

test('mean and deviation at each place, by hand', () => {
  const { low, high } = bandOf(Float32Array.from([1, 5, 3, 5, 5, 5, 7, 5]), 4)
  // 1, 3, 5, 7: mean 4, variance 5.
  expect(low[0]).toBeCloseTo(4 - Math.sqrt(5), 12)
  expect(high[0]).toBeCloseTo(4 + Math.sqrt(5), 12)
  expect([low[1], high[1]]).toEqual([5, 5])
})
