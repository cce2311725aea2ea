import { expect, it } from 'vitest'
import { featureMap } from './feature-table'

it('Legendre polynomials are 1 at 1 and alternate at −1', () => {
  const expand = featureMap({ kind: 'legendre', degree: 5 })
  expect(expand(1)).toEqual([1, 1, 1, 1, 1])
  expect(expand(-1)).toEqual([-1, 1, -1, 1, -1])
  expect(expand(0.5)[2]).toBeCloseTo((5 * 0.125 - 3 * 0.5) / 2, 12)
})

it('Fourier features are sin(πkx)/k and cos(πkx)/k', () => {
  const [s1, c1, s2, c2] = featureMap({ kind: 'fourier', frequencies: 2 })(0.5) as [
    number,
    number,
    number,
    number,
  ]
  expect([s1, c1, s2, c2].map((v) => Math.round(v * 1e9) / 1e9 + 0)).toEqual([1, 0, 0, -0.5])
})

it('bumps peak at their centres and fall to e^−½ one width away', () => {
  const expand = featureMap({ kind: 'rbf', count: 3, width: 0.5 })
  expect(expand(0)[1]).toBe(1)
  expect(expand(0.5)[1]).toBeCloseTo(Math.exp(-0.5), 12)
})
