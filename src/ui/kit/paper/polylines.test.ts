import { expect, test } from 'vitest'
import type { Segment } from './plane/contour'
import { joinSegments } from './polylines'

test('segments in any order and direction become one line', () => {
  const segments: Segment[] = [
    [1, 0, 2, 0],
    [1, 0, 0, 0],
    [3, 1, 2, 1e-9],
  ]
  const lines = joinSegments(segments)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.map(([x]) => x).sort()).toEqual([0, 1, 2, 3])
})

test('a ring closes', () => {
  const lines = joinSegments([
    [0, 0, 1, 0],
    [1, 1, 0, 0],
    [1, 0, 1, 1],
  ])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toHaveLength(4)
  expect(lines[0]?.at(0)).toEqual(lines[0]?.at(-1))
})

test('lines end where three meet, and every segment is drawn once', () => {
  const lines = joinSegments([
    [0, 0, 1, 1],
    [2, 0, 1, 1],
    [1, 1, 1, 2],
    [1, 2, 1, 3],
  ])
  expect(lines.map((line) => line.length).sort()).toEqual([2, 2, 3])
})

test('nothing gives nothing', () => {
  expect(joinSegments([])).toEqual([])
})
