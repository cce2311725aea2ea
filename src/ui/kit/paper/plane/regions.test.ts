import { expect, test } from 'vitest'
import { indexOfLargest, regionBoundaries } from './regions'

test('the first of the largest', () => {
  expect(indexOfLargest([9, 1, 3, 3, 2], 1, 4)).toBe(1)
})

test('one class everywhere has no boundary', () => {
  expect(regionBoundaries({ columns: 2, rows: 2, outputs: 2, values: [1, 0, 2, 0, 3, 0, 4, 0] })).toEqual([])
})

test('two classes are parted where they are equal', () => {
  // Class 0 leads by 1 on the left, class 1 by 3 on the right.
  const values = [1, 0, 0, 3, 1, 0, 0, 3]
  expect(regionBoundaries({ columns: 2, rows: 2, outputs: 2, values })).toEqual([[0.25, 0, 0.25, 1]])
})

test('three classes meet in one point', () => {
  // Top left 0, top right 1, both below 2.
  const values = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1]
  const segments = regionBoundaries({ columns: 2, rows: 2, outputs: 3, values })
  const middle = segments[0]?.slice(2)
  expect(segments.map((segment) => segment.slice(0, 2))).toEqual([
    [0.5, 0],
    [1, 0.5],
    [0, 0.5],
  ])
  for (const segment of segments) expect(segment.slice(2)).toEqual(middle)
})

test('with two classes it is the contour of their difference', () => {
  const values = [3, 1, 1, 2, 0, 2, 5, 1]
  const [only] = regionBoundaries({ columns: 2, rows: 2, outputs: 2, values }).slice(0, 1)
  // Differences 2 and −1 along the top.
  expect(only?.slice(0, 2)).toEqual([2 / 3, 0])
})
