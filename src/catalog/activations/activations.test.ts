import { describe, expect, it } from 'vitest'
import { activationKinds } from '../kinds'
import { activationMath } from './math-table'

describe.each(activationKinds)('%s', (kind) => {
  const { value, derivative, activate, chain } = activationMath[kind]

  it('does the same to a whole array, as far as it is told to', () => {
    const z = Float32Array.of(-4, -0.1, 0, 0.1, 4, 9)
    const [a, d] = [z.slice(), z.map((_, i) => i + 1)]
    activate(a, 5)
    expect([...a]).toEqual([...z].map((each, i) => (i < 5 ? Math.fround(value(each)) : each)))
    chain(d, a, 5)
    expect([...d]).toEqual([...a].map((each, i) => (i < 5 ? Math.fround((i + 1) * derivative(each)) : i + 1)))
  })

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
