import { expect, test } from 'vitest'
import { lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { crossValidationValues, networkCount } from './cross-validation'

test('0 and half decades up to 1, each where the slider can stand', () => {
  expect(crossValidationValues.map((lambda) => Number(lambda.toPrecision(3)))).toEqual([
    0, 1e-4, 3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316, 0.1, 0.316, 1,
  ])
  expect(crossValidationValues.map((lambda) => lambdaAt(positionOf(lambda)))).toEqual(crossValidationValues)
  expect(networkCount(5)).toBe(50)
})
