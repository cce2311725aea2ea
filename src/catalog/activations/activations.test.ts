import { describe, expect, it } from 'vitest'
import { activationKinds } from '../kinds'
import { activationMath } from './math-table'

describe.each(activationKinds)('%s', (kind) => {
  const { value, derivative } = activationMath[kind]

  it('has the derivative that central differences find, as a function of its own value', () => {
    const h = 1e-6
    for (const z of [-4, -1, -0.1, 0.1, 1, 4]) {
      expect(derivative(value(z))).toBeCloseTo((value(z + h) - value(z - h)) / (2 * h), 6)
    }
  })

  it('passes NaN on, so that a diverged network is seen', () => {
    expect(value(Number.NaN)).toBeNaN()
  })
})

it('relu′(0) is 0', () => {
  expect(activationMath.relu.derivative(activationMath.relu.value(0))).toBe(0)
})
