import { expect, test } from 'vitest'
import { decompose } from './decomposition'

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
