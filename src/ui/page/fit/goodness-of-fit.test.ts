import { expect, test } from 'vitest'
import { goodnessOfFit } from './goodness-of-fit'

test('a perfect prediction explains everything', () => {
  expect(goodnessOfFit([1, 2, 3], [1, 2, 3])).toEqual({ r2: 1, error: 0 })
})

test('the mean explains nothing, and errs by the standard deviation', () => {
  const { r2, error } = goodnessOfFit([1, 2, 3], [2, 2, 2, 99])
  expect(r2).toBe(0)
  expect(error).toBeCloseTo(Math.sqrt(2 / 3))
})
