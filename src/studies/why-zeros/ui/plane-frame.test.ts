import { expect, it } from 'vitest'
import { ParameterPath } from './parameter-path'
import { lossAt, penaltyShape, planeFrame, reachOf } from './plane-frame'
import { steady } from './steady'

/** (x − 0.5)² + 2y² on a grid of 9 × 9 over ±1. */
const losses = Float32Array.from({ length: 81 }, (_, i) => {
  const [x, y] = [((i % 9) - 4) / 4, (Math.floor(i / 9) - 4) / 4]
  return (x - 0.5) ** 2 + 2 * y * y
})
const plane = { run: 1, step: 3, weights: [0, 1], reach: 1, side: 9, losses } as const

it('finds the lowest place, and what the loss is where the network is', () => {
  const { lowest, here, levels } = planeFrame(plane, { x: -0.25, y: 0.5 })
  expect(lowest).toEqual({ x: 0.5, y: 0, loss: 0 })
  expect(here).toBeCloseTo(0.75 ** 2 + 0.5, 6)
  expect(levels).toEqual([...levels].sort((a, b) => a - b))
  expect(levels[0]).toBeGreaterThan(0)
})

it('reads between the points, up to the very edge', () => {
  expect(lossAt(plane, { x: 0.125, y: 0 })).toBeCloseTo((0.25 + 0.0625) / 2, 6)
  expect(lossAt(plane, { x: 1, y: -1 })).toBeCloseTo(2.25, 6)
  expect(lossAt(plane, { x: 5, y: -5 })).toBeCloseTo(2.25, 6)
})

it.each([
  ['a diamond', { slope: 0, band: 0.1 }, (x: number, y: number) => Math.abs(x) + Math.abs(y)],
  ['a circle', { slope: 0.2, band: 0 }, (x: number, y: number) => x * x + y * y],
  [
    'a rounded diamond',
    { slope: 0.14, band: 0.03 },
    (x: number, y: number) => 0.07 * (x * x + y * y) + 0.03 * (Math.abs(x) + Math.abs(y)),
  ],
])('draws %s of the same penalty through the point', (_, pull, omega) => {
  const shape = penaltyShape(pull, { x: 0.3, y: -0.1 })
  for (const { x, y } of shape) expect(omega(x, y)).toBeCloseTo(omega(0.3, -0.1), 12)
  expect(shape.filter(({ x }) => x === 0)).toHaveLength(2)
  expect(shape.some(({ y }) => y < 0)).toBe(true)
})

it('draws none where nothing pulls, or where both are zero', () => {
  expect(penaltyShape({ slope: 0, band: 0 }, { x: 1, y: 1 })).toEqual([])
  expect(penaltyShape({ slope: 0, band: 1 }, { x: 0, y: 0 })).toEqual([])
})

it('reaches beyond the way and the corners of the shape, and stays where that still fills it', () => {
  expect(
    reachOf([
      { x: 0.2, y: 0 },
      { x: 0.3, y: -0.3 },
    ]),
  ).toBe(0.8)
  expect(reachOf([])).toBeGreaterThan(0)
  expect(steady(0.7, 1)).toBe(1)
  expect(steady(0.5, 1)).toBe(0.5)
  expect(steady(1.5, 1)).toBe(1.5)
})

it('follows any pair through the newest reports, and begins anew with another run', () => {
  const path = new ParameterPath()
  for (let step = 0; step < 300; step++) path.add(1, { step, values: Float32Array.of(step, -step, 7) })
  expect(path.of([0, 1])).toHaveLength(240)
  expect(path.of([0, 1], 299)).toHaveLength(239)
  expect(path.of([1, 2]).at(-1)).toEqual({ x: -299, y: 7 })
  path.add(2, { step: 0, values: Float32Array.of(1, 2, 3) })
  expect(path.of([0, 2])).toEqual([{ x: 1, y: 3 }])
})
