import { expect, test } from 'vitest'
import type { MetricColumn } from '../../../protocol/metrics'
import type { Ghost, LabState } from '../../../session/state'
import { chartSession, historyOf } from '../../../ui/kit/charts/testing/chart-session'
import { twinPhrase, twinReading } from './twin-reading'

const run = { run: 3 }

function readingOf(step: number, changes: Partial<LabState> & { validationLoss?: number } = {}) {
  const { validationLoss = 2, ...state } = changes
  const history = historyOf(
    Array.from({ length: 101 }, (_, own) => ({ validationLoss: own / 100, dataLoss: own / 1000 })),
  )
  const latest = { step: 100, validationLoss: 1, dataLoss: 0.1 } as Record<MetricColumn, number>
  const ghost = { run, latest: { step, validationLoss, dataLoss: 0.01 } } as unknown as Ghost
  return twinReading(
    chartSession(history, { status: 'running', run, latest, liveGhost: ghost, ...state } as LabState),
  )
}

test('both are judged at the same step, the newest that the twin was measured at', () => {
  expect(readingOf(80)).toEqual({
    step: 80,
    split: 'validation',
    value: 2,
    own: 0.8,
    lags: false,
    isShown: true,
  })
})

test('without validation rows both are judged by what they were trained on', () => {
  expect(readingOf(100, { validationLoss: Number.NaN })).toMatchObject({
    split: 'training',
    value: 0.01,
    own: 0.1,
  })
})

test('it lags where the visitor’s network is far ahead, or rests ahead', () => {
  expect(readingOf(40)?.lags).toBe(true)
  expect(readingOf(99, { status: 'paused' })?.lags).toBe(true)
  expect(readingOf(100, { status: 'paused' })?.lags).toBe(false)
})

test('its lines are not in the pictures while those of the run before are', () => {
  expect(readingOf(80, { ghost: {} as Ghost })?.isShown).toBe(false)
})

test('of another run nothing is said', () => {
  expect(readingOf(80, { run: { run: 4 } as LabState['run'] & object })).toBeUndefined()
})

test.each([
  ['no penalty', 'without penalty'],
  ['L1, dropout 0.5', 'with L1, dropout 0.5'],
])('“%s” in a sentence is “%s”', (label, phrase) => {
  expect(twinPhrase(label)).toBe(phrase)
})
