import { expect, test } from 'vitest'
import { packParameters } from '../../../../experiment/layout'
import { firstLayerWeights, isDead, weightScale } from './weight-images'

const layers = [
  {
    weights: [
      [1, 2, 0],
      [-3, 4, 0],
    ],
    biases: [7, 7, 7],
  },
  { weights: [[9], [9], [9]], biases: [9] },
]
const units = (limit: number) => firstLayerWeights(packParameters(layers), [2, 3, 1], limit)

test("a unit's weights in the order of the inputs", () => {
  expect(units(40)).toEqual([
    [1, -3],
    [2, 4],
    [0, 0],
  ])
  expect(units(2)).toHaveLength(2)
})

test('a unit without a weight is dead', () => {
  expect(units(40).map(isDead)).toEqual([false, false, true])
})

test('the scale is round, and one giant does not set it', () => {
  expect(weightScale([[0.03, -0.17, 0]])).toBe(0.05)
  expect(weightScale([Array.from({ length: 100 }, (_, i) => (i === 0 ? 900 : 0.4))])).toBe(0.5)
})

test('where all weights are zero there is a scale all the same', () => {
  expect(weightScale([[0, 0]])).toBe(1)
})
