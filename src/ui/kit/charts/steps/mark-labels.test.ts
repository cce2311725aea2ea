import { expect, test } from 'vitest'
import { placeMarkLabels } from './mark-labels'

test('a label stands right of its line, or left where it would run out', () => {
  expect(placeMarkLabels([100], [60], 300)).toEqual([{ left: 104, row: 0 }])
  expect(placeMarkLabels([280], [60], 300)).toEqual([{ left: 216, row: 0 }])
})

test('a long one lies across its line rather than run out of the chart', () => {
  expect(placeMarkLabels([150], [200], 300)).toEqual([{ left: 100, row: 0 }])
  expect(placeMarkLabels([150], [400], 300)).toEqual([{ left: 0, row: 0 }])
})

test('the newest has the top row; the one before moves down; a third in the same place is not written', () => {
  const placed = placeMarkLabels([100, 105, 110], [60, 60, 60], 300)
  expect(placed.map((label) => label?.row)).toEqual([undefined, 1, 0])
})

test('labels that do not touch share the top row', () => {
  const placed = placeMarkLabels([20, 120, 220], [60, 60, 60], 300)
  expect(placed.map((label) => label?.row)).toEqual([0, 0, 0])
})
