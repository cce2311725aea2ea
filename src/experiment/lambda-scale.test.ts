import { expect, test } from 'vitest'
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from './lambda-scale'

test('a true 0 at the left end, 1.995 at the right, twenty positions a decade', () => {
  expect(lambdaAt(0)).toBe(0)
  expect(lambdaAt(1)).toBeCloseTo(1e-6, 12)
  expect(lambdaAt(81)).toBeCloseTo(0.01, 12)
  expect(lambdaAt(121)).toBe(1)
  expect(lambdaAt(LAMBDA_POSITIONS)).toBeCloseTo(1.9953, 4)
})

test('every position is found again from its λ', () => {
  for (let position = 0; position <= LAMBDA_POSITIONS; position++) {
    expect(positionOf(lambdaAt(position))).toBe(position)
  }
})

test('beyond the ends lies the end', () => {
  expect([positionOf(1000), positionOf(1e-9), positionOf(-1)]).toEqual([LAMBDA_POSITIONS, 1, 0])
})
