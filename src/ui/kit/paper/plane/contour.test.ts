import { expect, test } from 'vitest'
import { contour } from './contour'

test('a slope is crossed where it passes the level', () => {
  const values = [0, 1, 2, 0, 1, 2]
  expect(contour({ columns: 3, rows: 2, values }, 0.25)).toEqual([[0.25, 0, 0.25, 1]])
})

test('a peak is ringed', () => {
  const values = [0, 0, 0, 0, 1, 0, 0, 0, 0]
  const segments = contour({ columns: 3, rows: 3, values }, 0.5)
  expect(segments).toHaveLength(4)
  for (const [x1, y1, x2, y2] of segments) {
    expect(Math.abs(x1 - 1) + Math.abs(y1 - 1)).toBeCloseTo(0.5)
    expect(Math.abs(x2 - 1) + Math.abs(y2 - 1)).toBeCloseTo(0.5)
  }
})

test('a saddle is cut by its middle', () => {
  const saddle = { columns: 2, rows: 2, values: [1, 0, 0, 1] }
  // Below the middle's value the two low corners are cut off, above it the two high ones.
  expect(contour(saddle, 0.25)).toEqual([
    [0.75, 0, 1, 0.25],
    [0.25, 1, 0, 0.75],
  ])
  expect(contour(saddle, 0.75)).toEqual([
    [0, 0.25, 0.25, 0],
    [1, 0.75, 0.75, 1],
  ])
})

test('a level that nothing reaches, and numbers that are none, give no line', () => {
  expect(contour({ columns: 2, rows: 2, values: [0, 0, 0, 0] }, 0.5)).toEqual([])
  expect(contour({ columns: 2, rows: 2, values: [NaN, NaN, NaN, NaN] }, 0.5)).toEqual([])
})
