import { expect, test } from 'vitest'
import { scaleOf } from '../range'
import { COLUMNS, gridOver, gridScales, planeUnder, ROWS } from './plane-grid'

const plane = { xs: { min: -1, max: 2 }, ys: { min: 10, max: 20 } }

test('a grid begins at the top left, and its plane can be read off it', () => {
  const grid = gridOver(plane)
  expect(grid).toHaveLength(COLUMNS * ROWS)
  expect(grid[0]).toEqual([-1, 20])
  expect(grid[1]?.[1]).toBe(20)
  expect(planeUnder(grid)).toEqual(plane)
})

test('a run before lies where its own values are on the new scale', () => {
  // The new picture is 300 by 100 and shows twice the width and a stretch further down.
  const shown = {
    x: scaleOf({ min: -1, max: 5 }, 0, 300),
    y: scaleOf({ min: 0, max: 20 }, 100, 0),
  }
  const { x, y } = gridScales(plane, shown)
  expect([x(0), x(COLUMNS - 1)]).toEqual([0, 150])
  expect([y(0), y(ROWS - 1)]).toEqual([0, 50])
})
