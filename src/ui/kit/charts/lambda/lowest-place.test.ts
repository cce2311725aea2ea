import { expect, test } from 'vitest'
import { curvesIn } from '../curves'
import { isFree } from '../words'
import { lowestName, placeLowest } from './lowest-place'

const plot = { x: 44, y: 26, width: 330, height: 100, xOf: (x: number) => x, yOf: (y: number) => y }
const name = lowestName(0)

test('over its point, and never over the numbers of the axis', () => {
  const level = [{ steps: [44, 374], values: [100, 100] }]
  const middle = placeLowest(name, { x: 200, y: 100 }, plot, level)
  expect((middle.left + middle.right) / 2).toBeCloseTo(200)
  const first = placeLowest(name, { x: 44, y: 100 }, plot, level)
  expect(first).toMatchObject({ left: 44, middle: 84 })
})

test('it keeps off the lines and the visitor’s own network', () => {
  const valley = { steps: [44, 200, 210, 374], values: [30, 100, 100, 30] }
  const rising = { steps: [44, 150, 374], values: [120, 110, 40] }
  const own = { x: 190, y: 70 }
  const place = placeLowest(name, { x: 205, y: 100 }, plot, [valley, rising], own)
  const dot = { left: own.x - 5.5, right: own.x + 5.5, middle: own.y }
  expect(isFree(place, { words: [dot], curves: curvesIn(plot, [valley, rising]) })).toBe(true)
})
