import { expect, test } from 'vitest'
import type { History } from '../../../../session/history'
import type { Ghost } from '../../../../session/state'
import { chartSession, historyOf } from '../testing/chart-session'
import { nearestStep, stepBeside } from './measured-steps'

const historyAt = (...steps: number[]): History => historyOf(steps.map((step) => ({ step })))
const sessionWith = (history: History, ghost?: History) =>
  chartSession(history, ghost && { ghost: { history: ghost } as Ghost })

const session = sessionWith(historyAt(0, 1, 2, 10, 20))

test('the nearest measured step', () => {
  expect([-5, 1.4, 6.5, 14, 99].map((step) => nearestStep(session, step))).toEqual([0, 1, 10, 10, 20])
  expect(nearestStep(sessionWith(historyAt()), 3)).toBeUndefined()
})

test('row by row, from the newest, within what is shown', () => {
  expect(stepBeside(session, undefined, -1)).toBe(20)
  expect(stepBeside(session, 20, -1)).toBe(10)
  expect(stepBeside(session, 2, -10)).toBe(0)
  expect(stepBeside(session, 2, 1, { from: 1, to: 9 })).toBe(2)
  expect(stepBeside(session, undefined, 0, { from: 1, to: 9 })).toBe(2)
  expect(stepBeside(session, 2, -10, { from: 1, to: 9 })).toBe(1)
})

test('where the run before went further, its steps; the keys begin at the newest of the run', () => {
  const restarted = sessionWith(historyAt(0, 1), historyAt(0, 1, 50))
  expect(nearestStep(restarted, 40)).toBe(50)
  expect(stepBeside(restarted, undefined, 0)).toBe(1)
  expect(stepBeside(restarted, 1, 1)).toBe(50)
})
