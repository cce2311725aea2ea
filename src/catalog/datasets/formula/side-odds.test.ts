import { expect, test } from 'vitest'
import { stream } from '../../random/stream'
import { math } from './drawn-classes'

const ROWS = 400_000
const options = { expression: 'x^2 + sin(4x)' }
const curve = (x: number) => x ** 2 + Math.sin(4 * x)

const rowsOf = (noise: number, count: number) => {
  const [inputs, blur, flips] = ['training inputs', 'training noise', 'training flips'].map((name) =>
    stream(5, name as 'training inputs'),
  )
  const next = math.draw(
    { truth: stream(5, 'truth'), inputs: inputs!, noise: blur!, flips: flips! },
    { ...options, noise },
  )
  return Array.from({ length: count }, (_, i) => next(i))
}

test('without noise every label is the side that the point lies on, and both sides have points', () => {
  const odds = math.odds!({ ...options, noise: 0 })!
  const labels = rowsOf(0, 500).map(({ input, target }) => {
    expect(target).toEqual([input[1]! > curve(input[0]!) ? 1 : 0])
    expect(odds(input)[target[0]!]).toBe(1)
    return target[0]!
  })
  const above = labels.reduce((sum, label) => sum + label, 0) / labels.length
  expect(Math.abs(above - 0.5)).toBeLessThan(0.2)
})

test.each([
  [0.15, [0.1, 0.4]],
  [0.3, [-0.5, -0.4]],
  [0.3, [1.05, 0.2]],
  [0.3, [0.4, 1.2]],
] as const)('with noise %d the odds at %j are those that counting finds', (noise, at) => {
  const odds = math.odds!({ ...options, noise })!(at)
  expect(odds[0]! + odds[1]!).toBeCloseTo(1, 12)
  const near = rowsOf(noise, ROWS).filter(
    ({ input }) => Math.hypot(input[0]! - at[0], input[1]! - at[1]) < 0.06,
  )
  expect(near.length).toBeGreaterThan(200)
  const above = near.filter(({ target }) => target[0] === 1).length / near.length
  expect(Math.abs(odds[1]! - above)).toBeLessThan(4 * Math.sqrt(0.25 / near.length))
})

test('far away they are still odds', () => {
  for (const noise of [0, 0.001, 0.1, 1]) {
    const [below, above] = math.odds!({ ...options, noise })!([50, -90]) as [number, number]
    expect([below + above, below > above]).toEqual([expect.closeTo(1, 12), true])
  }
})

test('half way between two flat sides it is a coin', () => {
  const odds = math.odds!({ expression: '0', noise: 0.2 })!
  expect(odds([0, 0])[1]).toBeCloseTo(0.5, 6)
  expect(odds([0, 0.2])[1]).toBeCloseTo(0.8413447, 5)
})
