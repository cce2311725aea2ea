import { expect, test } from 'vitest'
import type { JudgedRow } from './judged-rows'
import { MARGIN_BINS_A_SIDE, marginQuantile, marginsOf } from './margins'

const row = (margin: number, isRight = margin > 0): JudgedRow => ({ margin, isRight, confidence: 1, loss: 0 })

const binned = (rows: JudgedRow[], limit = 10): [bin: number, count: number][] =>
  [...marginsOf(rows, limit).counts.entries()].filter(([, count]) => count > 0)

test.each([
  [0.5, 10],
  [1, 11],
  [9.5, 19],
  [-0.5, 9],
  [-1.5, 8],
  [-9.5, 0],
])('a margin of %f on an axis to 10 is in bin %i', (margin, bin) => {
  expect(binned([row(margin)])).toEqual([[bin, 1]])
})

test('what is beyond is in the end bins, and counted', () => {
  const margins = marginsOf([row(10), row(11), row(400), row(-12), row(3)], 10)
  expect([margins.counts[0], margins.counts[19], margins.beyond]).toEqual([1, 3, 3])
})

test('a margin of 0 is on the side of its answer', () => {
  expect(binned([row(0, true)])).toEqual([[MARGIN_BINS_A_SIDE, 1]])
  expect(binned([row(0, false), row(-0, false)])).toEqual([[MARGIN_BINS_A_SIDE - 1, 2]])
})

test('every row is in one bin, the wrong below 0 and the right above', () => {
  const rows = Array.from({ length: 500 }, (_, i) => row(30 * Math.sin(i) ** 3))
  const { counts, right } = marginsOf(rows, 10)
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((total, count) => total + count, 0)
  expect(sum(0, MARGIN_BINS_A_SIDE)).toBe(500 - right)
  expect(sum(MARGIN_BINS_A_SIDE, 2 * MARGIN_BINS_A_SIDE)).toBe(right)
})

test('the size that a share of the margins stays within', () => {
  const rows = Array.from({ length: 100 }, (_, i) => row(i % 2 ? i + 1 : -(i + 1)))
  expect([0.98, 0.5, 1, 0].map((share) => marginQuantile(rows, share))).toEqual([98, 50, 100, 1])
  expect(marginQuantile([], 0.98)).toBe(0)
})
