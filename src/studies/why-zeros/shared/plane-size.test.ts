import { expect, it } from 'vitest'
import { canTakeGradient, planeSide } from './plane-size'

it('is as fine as can be seen where the network is small', () => {
  expect(planeSide([2, 64, 64, 1], 60, 0)).toBe(33)
  expect(planeSide([10, 1], 20, 0)).toBe(33)
})

it('is odd and coarser for a larger one, and none where it would take too long', () => {
  expect(planeSide([64, 32, 10], 1437, 0)).toBe(17)
  expect(planeSide([64, 32, 10], 1437, 1)).toBe(33)
  expect(planeSide([2, 1024, 1024, 1], 1000, 0)).toBe(0)
})

it('allows the gradient by the same measure', () => {
  expect(canTakeGradient([64, 32, 10], 1437)).toBe(true)
  expect(canTakeGradient([2, 1024, 1024, 1], 1000)).toBe(false)
})
