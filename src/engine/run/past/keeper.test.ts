import { describe, expect, it } from 'vitest'
import { isMeasured, measurementIndex } from '../../../protocol/schedule'
import { type Frame, frameLimit, Keeper } from './keeper'

const measured = (to: number) =>
  Array.from({ length: to + 1 }, (_, step) => step).filter((step) => isMeasured(step))

/** Falls to step 370, rises from there. */
const curve = (step: number) => 1 + Math.abs(step - 370) / 1000

function trained(to: number, lossAt: (step: number) => number, limit = 128) {
  const keeper = new Keeper<Frame>(limit)
  const sizes: number[] = []
  for (const step of measured(to)) {
    const frame = { step, validationLoss: lossAt(step) }
    if (!keeper.isWorth(frame)) continue
    keeper.add(frame)
    sizes.push(keeper.frames().length)
  }
  return { keeper, sizes, steps: () => keeper.frames().map(({ step }) => step) }
}

describe('the place of a step in the schedule', () => {
  it('counts what is measured', () => {
    expect(measured(5000).map((step) => measurementIndex(step))).toEqual(measured(5000).map((_, i) => i))
  })
})

describe('what is kept of a run', () => {
  it('is at most as much as fits, over 100,000 steps', () => {
    const { keeper, sizes, steps } = trained(100_000, curve)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(128)
    // After each thinning about half of it is left.
    expect(Math.min(...sizes.slice(128))).toBeGreaterThanOrEqual(64)
    expect(steps()[0]).toBe(0)
    expect(keeper.best).toEqual({ step: 370, validationLoss: 1 })
    expect(steps()).toContain(370)
  })

  it('lies evenly on the schedule, the first and the best step beside', () => {
    const indexes = trained(100_000, curve)
      .steps()
      .filter((step) => step !== 370)
      .map((step) => measurementIndex(step))
    const gaps = new Set(indexes.slice(1).map((index, i) => index - indexes[i]!))
    expect([...gaps]).toEqual([16])
    const all = measured(100_000).map((step) => measurementIndex(step))
    expect(all.at(-1)! - indexes.at(-1)!).toBeLessThan(16)
  })

  it('has the exact best at every step of the way, whatever its place', () => {
    // A curve with ups and downs that goes on falling, drawn by hand.
    const rugged = (step: number) => 2 / (1 + step / 500) + 0.3 * Math.sin(step * 12.9898)
    const keeper = new Keeper<Frame>(5)
    let best: Frame = { step: -1, validationLoss: Number.POSITIVE_INFINITY }
    for (const step of measured(4000)) {
      const frame = { step, validationLoss: rugged(step) }
      if (frame.validationLoss < best.validationLoss) best = frame
      if (keeper.isWorth(frame)) keeper.add(frame)
      expect(keeper.best).toEqual(best)
      expect(keeper.frames().length).toBeLessThanOrEqual(5)
    }
  })

  it('knows no best without validation rows', () => {
    const { keeper, steps } = trained(300, () => Number.NaN)
    expect(keeper.best).toBeUndefined()
    expect(steps().length).toBeGreaterThan(64)
  })

  it('is found by the nearest step', () => {
    const { keeper } = trained(3000, curve, 20)
    for (const step of [0, 7, 371, 1234, 2950, 1e9]) {
      const distances = keeper.frames().map((frame) => Math.abs(frame.step - step))
      expect(Math.abs(keeper.nearest(step).step - step)).toBe(Math.min(...distances))
    }
    expect(() => new Keeper<Frame>(20).nearest(0)).toThrow('Nothing is kept')
  })

  it('begins with its own first step where a run goes on from a lost worker', () => {
    const keeper = new Keeper<Frame>(10)
    for (const step of [1237, 1240, 1250]) keeper.add({ step, validationLoss: 1 })
    expect(keeper.frames().map(({ step }) => step)).toEqual([1237, 1240, 1250])
  })
})

describe('what a forked run takes along', () => {
  it('is what was kept up to there, with the best of that, and goes on with the same spacing', () => {
    const { keeper } = trained(3000, curve, 20)
    const past = keeper.until(1000)
    const upTo = keeper.frames().filter(({ step }) => step <= 1000)
    expect(past.frames()).toEqual(upTo)
    expect(past.best).toEqual(keeper.best)
    expect(measured(5000).filter((step) => past.wants(step))).toEqual(
      measured(5000).filter((step) => keeper.wants(step)),
    )
    const early = keeper.until(300)
    const lowest = Math.min(...early.frames().map(({ validationLoss }) => validationLoss))
    expect(early.best?.validationLoss).toBe(lowest)
    expect(keeper.frames()).toHaveLength(trained(3000, curve, 20).keeper.frames().length)
  })
})

it('keeps less of a large network, and nothing of one that is too large', () => {
  expect(frameLimit(4 * 4417)).toBe(128)
  expect(frameLimit(1e6)).toBe(16)
  expect(frameLimit(6e6)).toBe(0)
  const keeper = new Keeper<Frame>(0)
  expect(keeper.isWorth({ step: 0, validationLoss: 1 })).toBe(false)
})
