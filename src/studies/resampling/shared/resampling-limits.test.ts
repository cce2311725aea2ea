import { expect, test } from 'vitest'
import { leaveOneOutLimit } from './resampling-limits'

const small = [2, 8, 1]
const processor = { software: true }
const gpu = { software: false }

test('a GPU takes twice as many points as a processor', () => {
  expect(leaveOneOutLimit(64, small, processor)).toBeUndefined()
  expect(leaveOneOutLimit(65, small, processor)).toEqual({ most: 64 })
  expect(leaveOneOutLimit(128, small, gpu)).toBeUndefined()
  expect(leaveOneOutLimit(129, small, gpu)).toEqual({ most: 128 })
})

test('the default network on its sixty points is small enough everywhere, one of 256 units a layer is not', () => {
  expect(leaveOneOutLimit(60, [2, 64, 64, 1], processor)).toBeUndefined()
  expect(leaveOneOutLimit(60, [2, 256, 256, 1], processor)).toBe('network')
  expect(leaveOneOutLimit(60, [2, 256, 256, 1], gpu)).toBeUndefined()
})
