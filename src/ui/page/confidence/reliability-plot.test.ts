import { expect, test } from 'vitest'
import { edgeTicks, reliabilityPlot } from './reliability-plot'

const wide = { width: 500, height: 300 }

test.each([
  [2, 0.5],
  [3, 0.3],
  [4, 0.2],
  [10, 0.1],
  [11, 0],
])('of %i classes the least confidence is in the bin from %f', (classes, least) => {
  const plot = reliabilityPlot(wide, classes)
  expect(plot.least).toBe(least)
  expect(plot.least).toBeLessThanOrEqual(1 / classes)
  expect(plot.xOf(least)).toBeCloseTo(plot.x, 9)
  expect(plot.xOf(1)).toBeCloseTo(plot.x + plot.width, 9)
  expect([plot.yOf(1), plot.yOf(0)]).toEqual([plot.y, plot.y + plot.height])
})

test('edges are on the axis, every second one where there is no room', () => {
  expect(edgeTicks(reliabilityPlot(wide, 2))).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 1])
  expect(edgeTicks(reliabilityPlot(wide, 10))).toHaveLength(10)
  expect(edgeTicks(reliabilityPlot({ width: 340, height: 200 }, 10))).toEqual([0.2, 0.4, 0.6, 0.8, 1])
})
