import { expect, test } from 'vitest'
import { type LambdaScore, scoreLambdas, suggestLambda } from './one-standard-error'

const score = (lambda: number, mean: number, standardError = 0.1): LambdaScore => ({
  lambda,
  mean,
  standardError,
})

test('the mean, and the standard error of the mean, over the folds', () => {
  const [first, second] = scoreLambdas(
    [0, 1],
    [
      [1, 2, 3, 4],
      [5, 5, 5, 5],
    ],
  )
  // Σ(x − 2.5)² = 5; √(5 / 3) / √4.
  expect(first).toEqual({ lambda: 0, mean: 2.5, standardError: Math.sqrt(5 / 3) / 2 })
  expect(second).toEqual({ lambda: 1, mean: 5, standardError: 0 })
})

test('the largest λ within one standard error of the lowest, by the error of the lowest', () => {
  const suggested = suggestLambda([
    score(0, 2),
    score(0.001, 1, 0.25),
    score(0.01, 1.2, 5),
    score(0.1, 1.25, 5),
    score(1, 1.26, 5),
  ])
  expect(suggested?.lowest.lambda).toBe(0.001)
  expect(suggested?.largest.lambda).toBe(0.1)
})

test('the largest counts, even beyond one that is not within', () => {
  const scores = [score(0, 1, 0.2), score(0.01, 1.3), score(0.1, 1.15), score(1, 3)]
  expect(suggestLambda(scores)?.largest.lambda).toBe(0.1)
})

test('they are one where nothing larger is within', () => {
  const { lowest, largest } = suggestLambda([score(0, 2), score(0.1, 1), score(1, 1.2)]) ?? {}
  expect(lowest?.lambda).toBe(0.1)
  expect(largest).toBe(lowest)
})

test('of equals the larger, and λ = 0 may be the lowest', () => {
  expect(suggestLambda([score(0, 1), score(0.1, 1), score(1, 2)])?.lowest.lambda).toBe(0.1)
  expect(suggestLambda([score(0, 1, 0), score(0.1, 2)])?.lowest.lambda).toBe(0)
})

test('what has diverged does not count', () => {
  const scores = scoreLambdas(
    [0, 0.1, 1],
    [
      [1, 2],
      [1, Number.NaN],
      [3, Number.POSITIVE_INFINITY],
    ],
  )
  expect(suggestLambda(scores)?.largest.lambda).toBe(0)
  expect(suggestLambda(scores.slice(1))).toBeUndefined()
})
