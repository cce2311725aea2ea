import { describe, expect, it } from 'vitest'
import { lossKinds } from '../kinds'
import { lossCurvature } from './curvature-table'
import type { LossKind } from './loss'
import { lossMath } from './math-table'

/** One row of logits and targets for each loss, surrounded by others that must not matter. */
const rows: Record<LossKind, { z: number[]; y: number[] }> = {
  mse: { z: [0.5, -2], y: [1, 0.3] },
  bce: { z: [3], y: [1] },
  cce: { z: [0.2, -1, 4], y: [0, 1, 0] },
}

describe.each(lossKinds)('%s', (kind) => {
  const { z, y } = rows[kind]
  const outputs = z.length
  const surrounded = (values: number[]) => Float32Array.from([9, ...values, 9])
  const valueAt = (values: number[]) => lossMath[kind].value(surrounded(values), surrounded(y), 1, outputs)

  it('has the deltas that central differences find', () => {
    const delta = surrounded(z.map(() => 0))
    lossMath[kind].delta(surrounded(z), surrounded(y), 1, outputs, 0.5, delta)
    const h = 1e-2
    z.forEach((_, j) => {
      const moved = (by: number) => valueAt(z.map((v, i) => (i === j ? v + by : v)))
      expect(delta[j + 1]).toBeCloseTo((0.5 * (moved(h) - moved(-h))) / (2 * h), 4)
    })
    expect([delta[0], delta[outputs + 1]]).toEqual([9, 9])
  })

  it('has the curvature that differences of its deltas find', () => {
    const deltaAt = (values: number[], j: number) => {
      const delta = new Float64Array(outputs)
      lossMath[kind].delta(Float64Array.from(values), Float64Array.from(y), 0, outputs, 1, delta)
      return delta[j]!
    }
    const h = 1e-5
    for (const j of z.keys())
      for (const k of z.keys()) {
        const moved = (by: number) =>
          deltaAt(
            z.map((v, i) => (i === k ? v + by : v)),
            j,
          )
        const curvature = lossCurvature[kind](surrounded(z), 1, outputs, j, k)
        expect(curvature).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 7)
      }
  })

  it('stays finite for logits that would overflow', () => {
    expect(valueAt(z.map((_, j) => (j === 0 ? -300 : 200)))).toBeLessThan(1e6)
  })
})
