import { expect, test } from 'vitest'
import { multiplications } from './training-work'

test('the work grows with networks, steps, rows and weights', () => {
  const size = { networks: 30, steps: 7, rows: 20, batchSize: undefined, sizes: [2, 4, 1] }
  expect(multiplications(size)).toBe(3 * 30 * 7 * 20 * 12)
  expect(multiplications({ ...size, batchSize: 5 })).toBe(3 * 30 * 7 * 5 * 12)
  expect(multiplications({ ...size, batchSize: 50 })).toBe(multiplications(size))
})
