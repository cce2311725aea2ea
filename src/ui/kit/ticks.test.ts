import { expect, test } from 'vitest'
import { roundUp, tickStep, ticksWithin } from './ticks'

test('a step is the smallest round number that needs no more than the count', () => {
  expect(tickStep(1200, 4)).toBe(500)
  expect(tickStep(2, 4)).toBe(0.5)
  expect(tickStep(0.8, 4)).toBe(0.2)
})

test('ticks are multiples of the step, without rounding noise', () => {
  expect(ticksWithin(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
  expect(ticksWithin(-1.2, 1.2, 4)).toEqual([-1, 0, 1])
  expect(ticksWithin(3, 3, 4)).toEqual([3])
})

test('an axis ends on a tick at or above its largest value', () => {
  expect(roundUp(1.68, 4)).toBe(2)
  expect(roundUp(2, 4)).toBe(2)
  expect(roundUp(0.0123, 5)).toBe(0.015)
  expect(roundUp(0, 5)).toBe(1)
  expect(roundUp(Number.POSITIVE_INFINITY, 5)).toBe(1)
})
