import { expect, test } from 'vitest'
import { stream } from '../random/stream'
import { math as blobs } from './blobs'
import type { DrawnDataset } from './dataset'
import { math as moons } from './moons'
import { math as randomLabels } from './random-labels'
import { math as spiral } from './spiral'
import { math as xorClusters } from './xor-clusters'

const ROWS = 400_000

/** Of rows drawn near the point, how many are of which class: the odds by counting. */
function counted({ draw }: DrawnDataset, noise: number, at: readonly number[], classes: number) {
  const streams = {
    truth: stream(5, 'truth'),
    inputs: stream(5, 'training inputs'),
    noise: stream(5, 'training noise'),
    flips: stream(5, 'training flips'),
  }
  const next = draw(streams, { noise })
  const counts = new Array<number>(classes).fill(0)
  for (let i = 0; i < ROWS; i++) {
    const { input, target } = next(i)
    if (Math.hypot(input[0]! - at[0]!, input[1]! - at[1]!) > 0.06) continue
    counts[target.length === 1 ? target[0]! : target.indexOf(1)]!++
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(200)
  return { shares: counts.map((count) => count / total), total }
}

test.each([
  ['moons between their ends', moons, 0.25, [0.5, 0.25], 2],
  ['moons on one side', moons, 0.3, [0.6, 0.5], 2],
  ['spirals between two arms', spiral, 0.15, [0.3, 0.3], 2],
  ['blobs off the middle', blobs, 0.6, [0.1, 0.3], 3],
  ['XOR clusters near an axis', xorClusters, 0.6, [0.15, 0.8], 2],
] as const)('the odds of %s are those that counting finds', (_, math, noise, at, classes) => {
  const odds = math.odds?.({ noise })?.(at)
  expect(odds?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  const { shares, total } = counted(math, noise, at, classes)
  shares.forEach((share, k) => {
    expect(Math.abs(odds![k]! - share)).toBeLessThan(4 * Math.sqrt(0.25 / total))
  })
})

test('two clouds have the odds of the closed form', () => {
  const sd = 0.5
  const [x, y] = [0.2, 0.7]
  const near = (a: number, b: number) => Math.exp(-((x - a) ** 2 + (y - b) ** 2) / (2 * sd * sd))
  const [same, other] = [near(1, 1) + near(-1, -1), near(1, -1) + near(-1, 1)]
  expect(xorClusters.odds?.({ noise: sd })?.([x, y])[0]).toBeCloseTo(same / (same + other), 12)
})

test('without noise the classes are certain, and far away they are still odds', () => {
  expect(moons.odds?.({ noise: 0 })?.([0, 1])[0]).toBeCloseTo(1, 12)
  for (const share of moons.odds!({ noise: 0.1 })!([90, -90])) expect(share).toBeGreaterThanOrEqual(0)
})

test('random labels have none to tell of once their places are blurred', () => {
  expect(randomLabels.odds?.({ noise: 0 })?.([0.4, -0.3])).toEqual([0, 1])
  expect(randomLabels.odds?.({ noise: 0.1 })).toBeUndefined()
})
