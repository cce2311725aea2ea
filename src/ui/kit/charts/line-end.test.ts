import { expect, test } from 'vitest'
import { spread } from './line-end'

test('names that do not touch stay where their lines end', () => {
  expect(spread([100, 20], 15, 0, 200)).toEqual([100, 20])
})

test('two that touch move apart by the same way', () => {
  expect(spread([100, 104], 14, 0, 200)).toEqual([95, 109])
})

test('order is kept and the bottom is respected', () => {
  const placed = spread([198, 199, 200, 30], 15, 0, 200)
  expect(placed).toEqual([170, 185, 200, 30])
})

test('nothing to place', () => {
  expect(spread([], 15, 0, 200)).toEqual([])
})
