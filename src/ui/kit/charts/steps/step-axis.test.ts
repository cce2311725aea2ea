import { expect, test } from 'vitest'
import type { Ghost } from '../../../../session/state'
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
  expect(stepAxis({ step: 60, restsAt: 100 })).toEqual({ min: 0, max: 100, ticks: [0, 25, 50, 75, 100] })
})

test('quarters are round wherever play rests', () => {
  expect(stepAxis({ step: 4000, restsAt: 4906 }).ticks).toEqual([0, 1300, 2600, 3900, 5200])
  expect(stepAxis({ step: 500 }).max).toBe(800)
})

test('the run before has room on it', () => {
  expect(stepAxis({ step: 3, restsAt: 1200, ghost: { step: 900 } as Ghost }).max).toBe(1200)
})

test('zoomed it is what was chosen, with round ticks within', () => {
  expect(stepAxis({ step: 900, restsAt: 1200 }, { from: 37, to: 215 })).toEqual({
    min: 37,
    max: 215,
    ticks: [50, 100, 150, 200],
  })
})
