import { expect, test } from 'vitest'
import type { PathPoint } from '../shared/wire'
import { dashesInWords, pathFrame, placeOf } from './path-frame'
import { pathWords } from './path-words'

const point = (lambda: number, weights: number[], more: Partial<PathPoint> = {}): PathPoint => ({
  lambda,
  parameters: Float64Array.from([...weights, 0]),
  objective: 1,
  dataLoss: 1,
  validationLoss: 1,
  exactZeros: weights.filter((w) => w === 0).length,
  share: weights[0]! / 2,
  degrees: weights.filter((w) => w !== 0).length,
  ...more,
})
const points = [
  point(0, [2, -1], { validationLoss: 3 }),
  point(0.001, [1.9, -0.9], { validationLoss: 2 }),
  point(0.1, [1, 0], { validationLoss: 0.5 }),
  point(10, [0, 0]),
]
const state = {
  run: { sizes: [2, 1], inputNames: ['age', 'bmi'], outputNames: ['y'] },
  experiment: { model: { features: { kind: 'identity' } } },
} as unknown as Parameters<typeof pathFrame>[2]

test('against λ it is a scale of decades, with 0 half a decade before the first', () => {
  const { places, last, ticks, lines } = pathFrame(points, 'lambda', state)
  expect(places).toEqual([0, 0.5, 2.5, 4.5])
  expect(last).toBe(4.5)
  expect(ticks.map(({ at, label }) => `${label} at ${at}`)).toEqual([
    '0 at 0',
    '0.01 at 1.5',
    '0.1 at 2.5',
    '1 at 3.5',
    '10 at 4.5',
  ])
  expect(lines).toEqual([
    { name: 'age', values: [2, 1.9, 1, 0] },
    { name: 'bmi', values: [-1, -0.9, 0, 0] },
  ])
})

test('of several outputs each has its dash, said in words, and a line is named by its input', () => {
  const run = { sizes: [1, 2], inputNames: ['bill'], outputNames: ['Adelie', 'Gentoo'] }
  const { lines } = pathFrame(points, 'lambda', { ...state, run } as unknown as typeof state)
  expect(lines).toEqual([
    { name: 'bill, Adelie', label: 'bill', group: 0, values: [2, 1.9, 1, 0] },
    { name: 'bill, Gentoo', label: 'bill', group: 1, values: [-1, -0.9, 0, 0] },
  ])
  expect(dashesInWords(run.outputNames)).toBe(' Adelie has full lines, Gentoo dashed.')
  expect(dashesInWords(['y'])).toBe('')
  expect(dashesInWords(['0', '1', '2', '3', '4'])).toBe('')
})

test('against degrees of freedom and size it runs the other way', () => {
  expect(pathFrame(points, 'degrees', state)).toMatchObject({ places: [2, 2, 1, 0], last: 2 })
  expect(pathFrame(points, 'share', state)).toMatchObject({ places: [1, 0.95, 0.5, 0], last: 1 })
})

test('the visitor’s λ lies between its neighbours, and beyond the ends at the end', () => {
  const frame = pathFrame(points, 'lambda', state)
  expect(placeOf(0, points, frame)).toBe(0)
  expect(placeOf(0.01, points, frame)).toBeCloseTo(1.5, 12)
  expect(placeOf(1e-5, points, frame)).toBe(0.5)
  expect(placeOf(100, points, frame)).toBe(4.5)
})

test('what to look at is true of the path', () => {
  expect(pathWords(points, 0.1)).toBe(
    'One weight after the other is exactly zero as λ grows; the loss on new points is lowest, 0.500, at λ = 0.1.',
  )
  const held = points.map((each) => ({ ...each, exactZeros: 0, validationLoss: null }))
  expect(pathWords(held, 20)).toBe(
    'Together the weights shrink as λ grows, and none becomes exactly zero. Your λ is beyond.',
  )
})
