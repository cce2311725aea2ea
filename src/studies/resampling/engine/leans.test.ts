import { expect, test } from 'vitest'
import { leansOf } from './leans'

test('a row leans by how far its own answer moves without it', () => {
  const answers = [
    [[0.25], [9]],
    [[9], [0.5]],
    [[1], [0.5]],
  ]
  expect(leansOf('binary', answers, [[1], [0]])).toEqual([0.75, 0])
})

test('of several classes the probability of its own label counts, of several numbers the distance', () => {
  const answers = [[[0.5, 0.1, 0.4]], [[0.2, 0.7, 0.1]]]
  expect(leansOf('multiclass', answers, [[0, 1, 0]])[0]).toBeCloseTo(0.6, 12)
  expect(leansOf('regression', [[[3, 4]], [[0, 0]]], [[0, 0]])).toEqual([5])
})
