import { describe, expect, it } from 'vitest'
import { penaltyKinds } from '../kinds'
import { penaltyMath } from './math-table'
import { softThreshold } from './soft-threshold'

const ratios = [0, 0.3, 1]
const weights = [-2, -0.5, -1e-3, 1e-3, 0.4, 3]

describe.each(penaltyKinds)('%s', (kind) => {
  const { smoothGradient, curvature, kink, total, standIn } = penaltyMath[kind]
  const value = (w: number, r: number) => total(w * w, Math.abs(w), r)

  it('is 0 at 0 and never negative', () => {
    for (const r of ratios) {
      expect(value(0, r)).toBe(0)
      for (const w of weights) expect(value(w, r)).toBeGreaterThanOrEqual(0)
    }
  })

  it('is of many weights what it is of each', () => {
    const sum = (of: (w: number) => number) => weights.reduce((all, w) => all + of(w), 0)
    const squares = sum((w) => w * w)
    for (const r of ratios) {
      expect(total(squares, sum(Math.abs), r)).toBeCloseTo(
        sum((w) => value(w, r)),
        12,
      )
    }
  })

  it('has the gradient that central differences find, its kink included', () => {
    const h = 1e-6
    for (const r of ratios) {
      for (const w of weights) {
        const difference = (value(w + h, r) - value(w - h, r)) / (2 * h)
        expect(smoothGradient(w, r) + kink(r) * Math.sign(w)).toBeCloseTo(difference, 6)
      }
    }
  })

  it('has a smooth part of that curvature everywhere', () => {
    for (const r of ratios) {
      for (const w of weights) expect(smoothGradient(w, r)).toBeCloseTo(curvature(r) * w, 12)
    }
  })

  it('has a λ to be moved, or another stands in for it that has', () => {
    expect(standIn !== undefined).toBe(kind === 'none')
    if (standIn) expect(penaltyMath[standIn].standIn).toBeUndefined()
  })
})

describe('the soft threshold', () => {
  it('minimises ½(x − w)² + t|x|', () => {
    for (const w of weights) {
      for (const t of [0, 0.2, 1]) {
        const cost = (x: number) => (x - w) ** 2 / 2 + t * Math.abs(x)
        const best = softThreshold(w, t)
        for (const x of [best - 1e-3, best + 1e-3, 0, w])
          expect(cost(best)).toBeLessThanOrEqual(cost(x) + 1e-12)
      }
    }
  })

  it('reaches exact zero and, with t = 0, changes nothing', () => {
    expect(softThreshold(0.3, 0.3)).toBe(0)
    expect(softThreshold(-0.2, 0.3)).toBe(0)
    expect(weights.map((w) => softThreshold(w, 0))).toEqual(weights)
  })

  it('passes NaN on', () => {
    expect(softThreshold(Number.NaN, 0.1)).toBeNaN()
  })
})
