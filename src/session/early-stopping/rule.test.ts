import { describe, expect, it, test } from 'vitest'
import { stream } from '../../catalog/random/stream'
import { type Curve, earlyStop } from './rule'

/** Measured at steps 0, 10, 20 …, so that a step is never taken for a number of measurements. */
function curve(losses: readonly number[]): Curve {
  return { count: losses.length, stepAt: (i) => 10 * i, lossAt: (i) => losses[i]! }
}

/** Told by looking at every stretch at once, without counting: which measurement ends `patience` that are no better. */
function byBruteForce(
  losses: readonly number[],
  patience: number,
  minDelta: number,
): ReturnType<typeof earlyStop> {
  const bests = losses.map((_, last) => {
    let best = -1
    for (let i = 0; i <= last; i++) {
      const before = best < 0 ? Number.POSITIVE_INFINITY : losses[best]!
      if (losses[i]! + minDelta < before) best = i
    }
    return best
  })
  // What comes before everything is the best until one is better.
  const stop = losses.findIndex((_, i) => i > 0 && bests[i] !== i && i - bests[i]! >= patience)
  const last = stop < 0 ? losses.length - 1 : stop
  const best = bests[last] ?? -1
  return {
    ...(best >= 0 && { best: { step: 10 * best, validationLoss: losses[best]! } }),
    waited: last - best,
    ...(stop >= 0 && { stop: 10 * stop }),
  }
}

/** As many curves as anybody asks for: few values, so that equal ones are common, any, and some that are no number. */
function* curves(seed: number, count: number): Generator<{ losses: number[]; patience: number }> {
  const random = stream(seed, 'truth')
  for (let turn = 0; turn < count; turn++) {
    const losses = Array.from({ length: random.below(60) }, () => {
      const kind = random.below(10)
      if (kind === 0) return random.below(2) === 0 ? Number.NaN : Number.POSITIVE_INFINITY
      return kind < 6 ? random.below(7) : random.uniform(0, 3)
    })
    yield { losses, patience: random.below(13) }
  }
}

test.each([0, 0.5, 1])('of any curve it says what brute force says, minDelta %f', (minDelta) => {
  for (const { losses, patience } of curves(7, 1000)) {
    const told = { losses, patience }
    expect({ ...told, said: earlyStop(curve(losses), patience, minDelta) }).toEqual({
      ...told,
      said: byBruteForce(losses, patience, minDelta),
    })
  }
})

test('what it has said once, no later measurement changes', () => {
  for (const { losses, patience } of curves(8, 500)) {
    const said = earlyStop(curve(losses), patience)
    const more = [...losses, -1, -2, 5]
    if (said.stop !== undefined) expect(earlyStop(curve(more), patience)).toEqual(said)
  }
})

/**
 * Keras 3, EarlyStopping(monitor='val_loss', patience=3), epoch by epoch by hand: on_epoch_end adds 1 to `wait`, sets it
 * to 0 where val_loss is less than `best`, and stops where it is at least `patience`.
 */
const byHand: readonly [loss: number, wait: number, best: number][] = [
  [0.9, 0, 0],
  [0.7, 0, 10],
  [0.8, 1, 10],
  // Equal is not less.
  [0.7, 2, 10],
  [0.6, 0, 40],
  [0.65, 1, 40],
  [Number.NaN, 2, 40],
  [0.61, 3, 40],
]

describe('as Keras counts', () => {
  test.each(byHand.map((row, i) => [i, ...row] as const))('after epoch %i', (i, _, wait, best) => {
    const said = earlyStop(curve(byHand.slice(0, i + 1).map(([loss]) => loss)), 3)
    expect(said.waited).toBe(wait)
    expect(said.best?.step).toBe(best)
    expect(said.stop).toBe(wait === 3 ? 70 : undefined)
  })
})

it('a patience of 0 stops where one of 1 does, and never at the first measurement', () => {
  const values = curve([Number.NaN, 0.5, 0.4, 0.4, 0.3])
  expect(earlyStop(values, 0)).toEqual(earlyStop(values, 1))
  expect(earlyStop(values, 0)).toEqual({ best: { step: 20, validationLoss: 0.4 }, waited: 1, stop: 30 })
})

it('better by no more than minDelta is not better', () => {
  const values = curve([1, 0.75, 0.5, 0.25])
  expect(earlyStop(values, 2, 0.25)).toMatchObject({ best: { step: 20 }, waited: 1 })
  expect(earlyStop(values, 2, 1)).toEqual({ best: { step: 0, validationLoss: 1 }, waited: 2, stop: 20 })
})

it('a curve that never is a number stops without a best', () => {
  expect(earlyStop(curve([Number.NaN, Number.POSITIVE_INFINITY, Number.NaN]), 2)).toEqual({
    waited: 2,
    stop: 10,
  })
  expect(earlyStop(curve([]), 2)).toEqual({ waited: 0 })
})
