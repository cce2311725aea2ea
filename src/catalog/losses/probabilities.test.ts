import { expect, test } from 'vitest'
import { probabilityOfOne, softmax } from './probabilities'

test('squared error answers with its value, clipped', () => {
  expect([-1, 0.3, 7].map((output) => probabilityOfOne(output, 'mse'))).toEqual([0, 0.3, 1])
})

test('logits of any size become probabilities', () => {
  expect(softmax([1000, 1000, -1000])).toEqual([0.5, 0.5, 0])
  expect(softmax([0, Math.log(3)]).map((share) => share.toFixed(6))).toEqual(['0.250000', '0.750000'])
})
