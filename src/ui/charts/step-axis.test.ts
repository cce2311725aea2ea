import { expect, test } from 'vitest'
import { stepAxis } from './step-axis'

test.each([
  [0, 100],
  [100, 100],
  [101, 400],
  [401, 1200],
  [1200, 1200],
  [1201, 2400],
  [5000, 9600],
])('at step %i of a run that rests at 1200 the axis ends at %i', (step, max) => {
  expect(stepAxis({ step, restsAt: 1200 }).max).toBe(max)
})

test('a short run has a short axis', () => {
  expect(stepAxis({ step: 60, restsAt: 100 })).toEqual({ max: 100, ticks: [0, 25, 50, 75, 100] })
})

test('quarters are round wherever play rests', () => {
  expect(stepAxis({ step: 4000, restsAt: 4906 }).ticks).toEqual([0, 1300, 2600, 3900, 5200])
  expect(stepAxis({ step: 500 } as { step: number }).max).toBe(800)
})
