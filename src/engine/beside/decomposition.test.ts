import { expect, test } from 'vitest'
import { decompose, FitMoments } from './decomposition'

test('two copies at two places, by hand', () => {
  // Means 2 and 0, truths 1 and 0: bias² (1 + 0) / 2; distances from the means 1, 1 and 0.5, 0.5.
  const { squaredBias, variance } = decompose(
    [
      [[1], [0.5]],
      [[3], [-0.5]],
    ],
    [[1], [0]],
  )
  expect(squaredBias).toBeCloseTo(0.5, 12)
  expect(variance).toBeCloseTo((1 + 0.25) / 2, 12)
})

test('both together are the mean squared error of the copies', () => {
  const answers = [0, 1, 2, 3, 4].map((copy) =>
    [0, 1, 2].map((place) => [Math.sin(7 * copy + place), copy * place]),
  )
  const truth = [0, 1, 2].map((place) => [place / 3, 1 - place])
  const { squaredBias, variance } = decompose(answers, truth)
  const errors = answers.flatMap((copy) =>
    copy.flatMap((row, place) => row.map((value, k) => (value - truth[place]![k]!) ** 2)),
  )
  expect(squaredBias + variance).toBeCloseTo(errors.reduce((sum, e) => sum + e, 0) / errors.length, 12)
})

test('fits that are large and alike keep their digits', () => {
  const moments = new FitMoments()
  for (const value of [1e9, 1e9 + 1, 1e9 + 2]) moments.add([[value]])
  expect(moments.count).toBe(3)
  const { squaredBias, variance } = moments.against([[1e9 + 3]])
  expect(squaredBias).toBeCloseTo(4, 6)
  expect(variance).toBeCloseTo(2 / 3, 6)
})

test('what has diverged at one place is not a number', () => {
  expect(decompose([[[1]], [[Number.NaN]]], [[0]]).variance).toBeNaN()
})
