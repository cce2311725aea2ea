import { expect, test } from 'vitest'
import type { RunDescription } from '../../../protocol/run-description'
import { leaningMost, sharesOf, swelling } from './swelling'

const runOf = (task: RunDescription['task'], targets: number[][]) =>
  ({ task, training: { inputs: targets, targets, flipped: [] } }) as unknown as RunDescription

test('leans are shares of a probability, or of what the targets spread', () => {
  expect(sharesOf([0, 0.5, 1], runOf('binary', [[0], [1], [0]]))).toEqual([0, 0.5, 1])
  expect(sharesOf([1, 9], runOf('regression', [[-2], [2]]))).toEqual([0.5, 1])
  expect(sharesOf([0.5], runOf('regression', [[3], [3]]))).toEqual([0.5])
})

test('the area grows with the share', () => {
  expect(swelling(0)).toBe(1)
  expect(swelling(1) ** 2 - swelling(0.5) ** 2).toBeCloseTo(swelling(0.5) ** 2 - swelling(0) ** 2, 12)
})

test('who leans most comes first, and who does not lean is left out', () => {
  expect(leaningMost([0.2, 0.9, 0, 0.4], [0.2, 0.9, 0, 0.4], 3)).toEqual([1, 3, 0])
  // Beyond all there is one still leans more than the other.
  expect(leaningMost([7, 9], [1, 1], 2)).toEqual([1, 0])
  expect(leaningMost([0, 0.001], [0, 0.001], 3)).toEqual([])
})
