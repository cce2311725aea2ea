import { expect, test } from 'vitest'
import { lastingMaximum } from './value-range'

const steps = Array.from({ length: 200 }, (_, i) => i)

test('a spike of two steps in two hundred does not stretch the axis', () => {
  expect(
    lastingMaximum(
      steps,
      steps.map((i) => (i === 90 || i === 91 ? 50 : 1)),
    ),
  ).toBe(1)
})

test('what lasts is shown whole', () => {
  expect(
    lastingMaximum(
      steps,
      steps.map((i) => i / 100),
    ),
  ).toBe(1.99)
})

test('values count by the steps they stand for', () => {
  expect(lastingMaximum([0, 1, 2, 100], [9, 9, 1, 1])).toBe(1)
})

test('nothing finite: nothing to show', () => {
  expect(lastingMaximum([0, 1], [Number.NaN, Number.POSITIVE_INFINITY])).toBe(0)
})
