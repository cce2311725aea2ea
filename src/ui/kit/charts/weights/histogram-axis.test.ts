import { expect, test } from 'vitest'
import { AXIS_END, histogramPlot, positionOf } from './histogram-axis'

const { area, spanOf, zeroSpan } = histogramPlot({ width: 416, height: 220 })
const middle = area.x + area.width / 2

test('the bins fill both sides of a gap in the middle', () => {
  expect(spanOf(0)[0]).toBeCloseTo(area.x, 9)
  expect(spanOf(39)[1]).toBeCloseTo(area.x + area.width, 9)
  for (let i = 0; i < 39; i++) if (i !== 19) expect(spanOf(i)[1]).toBeCloseTo(spanOf(i + 1)[0], 9)
  expect(middle - spanOf(19)[1]).toBeCloseTo(spanOf(20)[0] - middle, 9)
})

test('the bar of zeros stands in the gap and touches nothing', () => {
  expect(zeroSpan[0]).toBeGreaterThan(spanOf(19)[1] + 2)
  expect(zeroSpan[1]).toBeLessThan(spanOf(20)[0] - 2)
})

test('numbers stand where their bins end, and 0 in the middle', () => {
  expect([-0.6, 0, 0.6].map((weight) => positionOf(weight, 0.6))).toEqual([-AXIS_END, 0, AXIS_END])
})
