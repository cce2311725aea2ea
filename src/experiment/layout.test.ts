import { expect, test } from 'vitest'
import { packParameters, parameterCount, parameterLayout, unpackParameters, weightCount } from './layout'

const layers = [
  {
    weights: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    biases: [7, 8, 9],
  },
  { weights: [[10], [11], [12]], biases: [13] },
]
const layout = parameterLayout([2, 3, 1])

test('layer by layer, weights row-major, then biases', () => {
  expect([...packParameters(layers)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  expect(layout[1]).toEqual({
    fanIn: 3,
    fanOut: 1,
    weights: { begin: 9, end: 12 },
    biases: { begin: 12, end: 13 },
  })
})

test('unpacking is the way back', () => {
  expect(unpackParameters(packParameters(layers), layout)).toEqual(layers)
})

test('counts', () => {
  expect([parameterCount(layout), weightCount(layout)]).toEqual([13, 9])
  expect(parameterCount(parameterLayout([4]))).toBe(0)
})
