import { describe, expect, it } from 'vitest'
import type { Features } from './feature-map'
import { featureMap } from './feature-table'

const one = (features: Features) => {
  const expand = featureMap(features, { seed: 1, inputs: 1 })
  return (x: number) => expand([x])
}

it('Legendre polynomials are 1 at 1 and alternate at −1', () => {
  const expand = one({ kind: 'legendre', degree: 5 })
  expect(expand(1)).toEqual([1, 1, 1, 1, 1])
  expect(expand(-1)).toEqual([-1, 1, -1, 1, -1])
  expect(expand(0.5)[2]).toBeCloseTo((5 * 0.125 - 3 * 0.5) / 2, 12)
})

it('Fourier features are sin(πkx)/k and cos(πkx)/k', () => {
  const [s1, c1, s2, c2] = one({ kind: 'fourier', frequencies: 2 })(0.5) as [number, number, number, number]
  expect([s1, c1, s2, c2].map((v) => Math.round(v * 1e9) / 1e9 + 0)).toEqual([1, 0, 0, -0.5])
})

it('bumps peak at their centres and fall to e^−½ one width away', () => {
  const expand = one({ kind: 'rbf', count: 3, width: 0.5 })
  expect(expand(0)[1]).toBe(1)
  expect(expand(0.5)[1]).toBeCloseTo(Math.exp(-0.5), 12)
})

describe('random relu features', () => {
  const at = [0.3, -0.8, 0.5]
  const of = (count: number, seed = 1) => featureMap({ kind: 'random-relu', count }, { seed, inputs: 3 })

  it('are functions of the seed: more extend the ones there were, but for their scale', () => {
    const [few, many] = [of(5)(at), of(20)(at)]
    for (const [i, value] of few.entries())
      expect(value * Math.sqrt(5 / 20)).toBeCloseTo(many[i] as number, 14)
    expect(of(5, 2)(at)).not.toEqual(few)
  })

  it('are √(2/p)·relu of a line: nothing on one side, straight on the other', () => {
    const expand = of(50)
    const along = [-3, -2, -1, 0, 1, 2, 3].map((t) => expand(at.map((x) => t * x)))
    for (let j = 0; j < 50; j++) {
      const values = along.map((row) => row[j] as number)
      for (const value of values) expect(value).toBeGreaterThanOrEqual(0)
      const bends = values
        .slice(1, -1)
        .filter((v, i) => Math.abs(values[i]! - 2 * v + values[i + 2]!) > 1e-12)
      expect(bends.length).toBeLessThanOrEqual(2)
    }
  })

  it('have squares that sum to |x|² + 1, and products that tend to the kernel of Cho and Saul', () => {
    const other = [0.9, 0.1, -0.4]
    const [a, b] = [of(40_000)(at), of(40_000)(other)]
    const dot = (u: readonly number[], v: readonly number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0)
    // The offset is as an input that is always 1.
    const [u, v] = [
      [...at, 1],
      [...other, 1],
    ]
    const size = Math.sqrt(dot(u, u) * dot(v, v))
    const angle = Math.acos(dot(u, v) / size)
    expect(Math.abs(dot(a, a) / dot(u, u) - 1)).toBeLessThan(0.03)
    expect(
      Math.abs(dot(a, b) / ((size / Math.PI) * (Math.sin(angle) + (Math.PI - angle) * Math.cos(angle))) - 1),
    ).toBeLessThan(0.03)
  })
})
