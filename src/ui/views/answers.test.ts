import { expect, test } from 'vitest'
import { boundaryLevel, probabilityOfOne, probabilityOfTruth } from './answers'

test('at the boundary both classes are as likely', () => {
  for (const loss of ['bce', 'mse'] as const) expect(probabilityOfOne(boundaryLevel(loss), loss)).toBe(0.5)
})

test('squared error answers with its value, clipped', () => {
  expect([-1, 0.3, 7].map((output) => probabilityOfOne(output, 'mse'))).toEqual([0, 0.3, 1])
})

test('the probability of the right class, whatever the loss', () => {
  expect(probabilityOfTruth([0], [0], 'bce')).toBe(0.5)
  expect(probabilityOfTruth([0.8], [0], 'mse')).toBeCloseTo(0.2)
  expect(probabilityOfTruth([1000, 1000, -1000], [0, 1, 0], 'cce')).toBe(0.5)
})
