import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { lambdaAt, unboundedPositionOf } from '../../../experiment/lambda-scale'
import { parseExperiment } from '../../../experiment/parse/parse'
import { biasVarianceValues, fitCount, solvingWork, standardSets } from './fits-asked'

test('0 and half decades up to 10, each where the scale has a position', () => {
  expect(biasVarianceValues.map((lambda) => Number(lambda.toPrecision(3)))).toEqual([
    0, 1e-4, 3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316, 0.1, 0.316, 1, 3.16, 10,
  ])
  expect(biasVarianceValues.map((lambda) => lambdaAt(unboundedPositionOf(lambda)))).toEqual(
    biasVarianceValues,
  )
})

test('more data sets where they are solved; the work grows with them', () => {
  expect(standardSets(parseExperiment(presets['wiggly-curve'].experiment))).toBe(100)
  expect(standardSets(parseExperiment(presets['noisy-moons'].experiment))).toBe(20)
  expect(fitCount(20)).toBe(240)
  expect(solvingWork(100, 16, 30)).toBe(100 * 16 * 16 * 30)
  expect(solvingWork(1, 50, 30)).toBe(50 * 30 * 30)
})
