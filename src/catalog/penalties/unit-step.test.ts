import { describe, expect, it } from 'vitest'
import { penaltyMath } from './math-table'
import { pulledWeight, type UnitColumn, type UnitMath } from './unit-step'

const [group, maxnorm] = [penaltyMath.group.unit, penaltyMath.maxnorm.unit] as [UnitMath, UnitMath]

const weights = [0.9, -0.3, 0.05, -1.4, 0]
const metrics = { alike: [1, 1, 1, 1, 1], decades: [1e-7, 0.3, 2, 1e-3, 1e-8] }

function columnOf(w: readonly number[], d: readonly number[]): UnitColumn {
  return { count: w.length, weights: Float64Array.from(w), metrics: Float64Array.from(d) }
}

/** What the step makes of the weights, with η = 0.1. */
function stepped(unit: UnitMath, w: readonly number[], d: readonly number[], lambda: number): number[] {
  const pull = unit.pull(columnOf(w, d), lambda, 0.1)
  return w.map((wi, i) => pulledWeight(wi, d[i] as number, pull))
}

const norm = (w: readonly number[]) => Math.hypot(...w)

describe.each(Object.entries(metrics))('in a metric of %s', (_, d) => {
  it.each([1e-5, 0.01, 0.2, 3])('group lasso’s step minimises ½ΣD(x − w)² + t‖x‖, λ = %d', (lambda) => {
    const x = stepped(group, weights, d, lambda)
    const pull = norm(weights.map((w, i) => w * (d[i] as number)))
    if (pull <= 0.1 * lambda) return expect(x).toEqual([0, 0, 0, 0, 0])
    // Its gradient D(x − w) + t·x/‖x‖ vanishes.
    x.forEach((xi, i) => {
      const gradient = (d[i] as number) * (xi - (weights[i] as number)) + (0.1 * lambda * xi) / norm(x)
      expect(Math.abs(gradient)).toBeLessThan(1e-7 * lambda)
    })
  })

  it.each([10, 1.4, 1, 0.025])('max-norm’s step is the projection, c = %d', (c) => {
    const lambda = 0.01 / c
    const x = stepped(maxnorm, weights, d, lambda)
    if (norm(weights) <= c) return expect(x).toEqual(weights)
    expect(norm(x)).toBeCloseTo(c, 9)
    // D(w − x) is a multiple ν ≥ 0 of x: nothing nearer lies inside the ball.
    const pulls = x.map((xi, i) => (d[i] as number) * ((weights[i] as number) - xi))
    const nu = pulls.reduce((sum, pull, i) => sum + pull * (x[i] as number), 0) / norm(x) ** 2
    expect(nu).toBeGreaterThan(0)
    pulls.forEach((pull, i) => {
      expect(Math.abs(pull - nu * (x[i] as number))).toBeLessThan(1e-9)
    })
  })
})

describe('where every coordinate is measured alike', () => {
  it('group lasso’s step is the block soft threshold', () => {
    const factor = 1 - 0.02 / norm(weights)
    stepped(group, weights, metrics.alike, 0.2).forEach((x, i) => {
      expect(x).toBeCloseTo(factor * (weights[i] as number), 12)
    })
  })

  it('with a single weight it is L1’s', () => {
    expect(stepped(group, [0.5], [1], 2)[0]).toBeCloseTo(0.3, 12)
    expect(stepped(group, [-0.1], [1], 2)[0]).toBe(0)
    expect(group.leastMetric(2, 1)).toBe(2)
  })
})

it('counts inputs where the least metric depends on them', () => {
  for (const { leastMetric, countsInputs } of [group, maxnorm]) {
    expect(leastMetric(0.1, 2) !== leastMetric(0.1, 8)).toBe(countsInputs)
  }
})

it('a unit that is zero already, or no number any more, stays so', () => {
  for (const unit of [group, maxnorm]) {
    expect(stepped(unit, [0, 0], [1, 1], 0.5)).toEqual([0, 0])
    expect(stepped(unit, [Number.NaN, 1], [1, 1], 0.5)[0]).toBeNaN()
    expect(stepped(unit, [Number.POSITIVE_INFINITY, 1], [1, 1], 0.5)[0]).not.toBe(0)
  }
})
