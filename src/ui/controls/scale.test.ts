import { expect, test } from 'vitest'
import { linearScale, logScale } from './scale'

test.each([
  ['linear', linearScale(0.9, 18)],
  ['log', logScale(-4, 0, 10)],
  ['log with a true zero', logScale(-4, 0, 10, true)],
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
