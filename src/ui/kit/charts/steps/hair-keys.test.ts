import { beforeEach, expect, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import { chartSession, historyOf } from '../testing/chart-session'
import { chartView } from './chart-view'
import { pressKey, setHair } from './hair-keys'

const steps = [...Array(101).keys(), 110, 120, 130, 140]
const session = chartSession(historyOf(steps.map((step) => ({ step }))), {
  run: { run: 4 } as RunDescription,
})
const press = (key: string, withShift = false) => pressKey(session, key, withShift)

beforeEach(() => chartView.setState({}, true))

test('the first arrow shows the hair line at the newest step, the next ones move it by rows', () => {
  expect(press('ArrowLeft')).toBe(true)
  expect(chartView.getState()).toEqual({ run: 4, hair: 140 })
  press('ArrowLeft')
  press('PageDown')
  expect(chartView.getState().hair).toBe(93)
  press('Home')
  expect(chartView.getState().hair).toBe(0)
})

test('Shift brushes, Enter zooms, the arrows stay within, Escape goes back', () => {
  setHair(session, 57.2)
  press('PageUp', true)
  press('ArrowRight', true)
  expect(chartView.getState()).toEqual({ run: 4, hair: 68, brush: { anchor: 57, head: 68 } })
  expect(press('Enter')).toBe(true)
  expect(chartView.getState()).toEqual({ run: 4, zoom: { from: 57, to: 68 } })
  press('End')
  press('End')
  expect(chartView.getState().hair).toBe(68)
  press('Escape')
  expect(chartView.getState()).toEqual({ run: 4 })
})

test('keys that mean nothing are left to the page', () => {
  expect(['r', 'Enter', 'Escape', 'Tab'].map((key) => press(key))).toEqual([false, false, false, false])
})
