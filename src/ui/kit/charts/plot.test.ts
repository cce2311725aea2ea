import { expect, test } from 'vitest'
import { stepPlot } from './plot'

const size = { width: 428, height: 262 }
const steps = { min: 100, max: 200, ticks: [] }

test('the axes end where the plot does', () => {
  const plot = stepPlot(size, steps, { min: 0, max: 2, ticks: [] })
  expect([plot.x, plot.y, plot.width, plot.height]).toEqual([44, 24, 300, 200])
  expect([100, 150, 200].map(plot.xOf)).toEqual([44, 194, 344])
  expect([0, 1, 2].map(plot.yOf)).toEqual([224, 124, 24])
})

test('a log axis has its decades at even heights, and 0 at its foot', () => {
  const { yOf } = stepPlot(size, steps, { min: 0.01, max: 1, ticks: [], isLog: true })
  expect(yOf(0.1)).toBeCloseTo(124, 9)
  expect(yOf(0)).toBe(224)
})
