import { expect, test } from 'vitest'
import { spreadOf } from './spread'

const rows = (...targets: number[]) => Float32Array.from(targets)

test('it is the variance of the targets', () => {
  expect(spreadOf({ targets: rows(1, 2, 3, 4), count: 4 }, 1)).toBeCloseTo(1.25, 12)
})

test('each output has a mean of its own: their distance from each other is nothing to explain', () => {
  expect(spreadOf({ targets: rows(1, 101, 3, 103), count: 2 }, 2)).toBeCloseTo(1, 12)
})

test('equal targets have none, whatever a sum of them rounds to', () => {
  expect(spreadOf({ targets: new Float32Array(60).fill(14.62), count: 60 }, 1)).toBe(0)
  expect(spreadOf({ targets: rows(0, 1, 0, 0, 1, 0), count: 2 }, 3)).toBe(0)
})

test('without rows there is none', () => {
  expect(spreadOf({ targets: rows(), count: 0 }, 1)).toBe(0)
})
