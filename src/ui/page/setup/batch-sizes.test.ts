import { expect, test } from 'vitest'
import { batchSizes } from './batch-sizes'

test('powers of two below n, largest first, and the one in use', () => {
  expect(batchSizes(16)).toEqual([8, 4, 2, 1])
  expect(batchSizes(60, 20)).toEqual([32, 20, 16, 8, 4, 2, 1])
  expect(batchSizes(60, 32)).toHaveLength(6)
  expect(batchSizes(1)).toEqual([])
})
