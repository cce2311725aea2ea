import { expect, test } from 'vitest'
import type { DatasetShape } from '../../../catalog/datasets/dataset'
import { datasetShape } from '../../../catalog/datasets/shape-table'
import { countScale, evenScale, linearScale, listScale, logScale } from './scale'

test.each([
  ['linear', linearScale(0.9, 18)],
  ['log', logScale(-4, 0, 10)],
  ['log with a true zero', logScale(-4, 0, 10, true)],
  ['even', evenScale(2, 0.3)],
  ['a list', listScale([1, 2, 5])],
  ['counts', countScale(4, 2000, 60)],
])('%s: every position comes back from its value', (_, scale) => {
  for (let p = 0; p <= scale.positions; p++) expect(scale.positionOf(scale.valueAt(p))).toBe(p)
})

test('the ends are round, and what lies beyond them is the end', () => {
  const rates = logScale(-4, 0, 10)
  expect([rates.valueAt(0), rates.valueAt(20), rates.valueAt(40)]).toEqual([1e-4, 0.01, 1])
  expect([rates.positionOf(1e-9), rates.positionOf(10)]).toEqual([0, 40])
  expect(logScale(-4, 0, 10, true).valueAt(0)).toBe(0)
  expect(linearScale(0.9, 18).valueAt(3)).toBe(0.15)
})

const values = (scale: ReturnType<typeof listScale>) =>
  Array.from({ length: scale.positions + 1 }, (_, position) => scale.valueAt(position))

test('counts are every small number, then round ones, with both ends and the standard', () => {
  expect(values(countScale(0, 40, 16))).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40,
  ])
  expect(values(countScale(11, 442, 100)).slice(-5)).toEqual([200, 250, 300, 400, 442])
})

test('a list takes the nearest of its values, and its ends beyond them', () => {
  const scale = listScale([1, 2, 5, 10])
  expect([0, 1, 3, 4, 7, 8, 10, 99].map(scale.positionOf)).toEqual([0, 0, 1, 2, 2, 3, 3, 3])
})

test('even steps are round, about forty, and one of them is the standard', () => {
  expect([evenScale(1, 0.25), evenScale(2, 0.3), evenScale(10, 1)].map(({ positions }) => positions)).toEqual(
    [40, 40, 40],
  )
  expect(evenScale(1, 0.01).valueAt(1)).toBe(0.01)
})

test('every data set begins on its own scales', () => {
  for (const { options } of Object.values<DatasetShape>(datasetShape)) {
    for (const [name, { default: standard, min, max }] of Object.entries(options)) {
      const isShare = name === 'noise' || name === 'flips'
      const scale = isShare ? evenScale(max, standard) : countScale(min, max, standard)
      expect(scale.valueAt(scale.positionOf(standard))).toBe(standard)
      expect([scale.valueAt(0), scale.valueAt(scale.positions)]).toEqual([min, max])
      expect(scale.positions).toBeLessThanOrEqual(100)
    }
  }
})
