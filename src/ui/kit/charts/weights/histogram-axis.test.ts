import { expect, test } from 'vitest'
import { BINS_A_SIDE } from './histogram'
import { histogramPlot } from './histogram-axis'

const { area, spanOf, zeroSpan } = histogramPlot({ width: 416, height: 220 })
const middle = area.x + area.width / 2

test('the bins fill the axis without a hole, each where its weights are', () => {
  expect(spanOf(0)[0]).toBeCloseTo(area.x, 9)
  for (let i = 0; i < 2 * BINS_A_SIDE - 1; i++) expect(spanOf(i)[1]).toBeCloseTo(spanOf(i + 1)[0], 9)
  expect(spanOf(BINS_A_SIDE)[0]).toBeCloseTo(middle, 9)
  expect(spanOf(2 * BINS_A_SIDE - 1)[1]).toBeCloseTo(area.x + area.width, 9)
})

test('the bar of zeros stands at 0, and more than half of either neighbour beside it', () => {
  const [left, right] = zeroSpan
  expect((left + right) / 2).toBeCloseTo(middle, 9)
  for (const i of [BINS_A_SIDE - 1, BINS_A_SIDE]) {
    const [from, to] = spanOf(i)
    const covered = Math.min(to, right) - Math.max(from, left)
    expect(covered).toBeGreaterThan(0)
    expect(covered).toBeLessThan((to - from) / 2)
  }
})
