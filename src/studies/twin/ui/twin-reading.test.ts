import { expect, test } from 'vitest'
import type { MetricColumn } from '../../../protocol/metrics'
import type { Ghost, LabState } from '../../../session/state'
import { chartSession, historyOf } from '../../../ui/kit/charts/testing/chart-session'
import { twinPhrase, twinReading } from './twin-reading'

const run = { run: 3 }

function readingOf(
  step: number,
  changes: Partial<LabState> & { validationLoss?: number; isTheRun?: boolean } = {},
) {
  const { validationLoss = 2, isTheRun = false, ...state } = changes
  const history = historyOf(
    Array.from({ length: 101 }, (_, own) => ({ validationLoss: own / 100, dataLoss: own / 1000 })),
  )
  const latest = { step: 100, validationLoss: 1, dataLoss: 0.1 } as Record<MetricColumn, number>
  const ghost = { run, isTheRun, latest: { step, validationLoss, dataLoss: 0.01 } } as unknown as Ghost
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
    waits: false,
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

test('it waits while the visitor’s network is far ahead, or rests ahead, and until that was measured there too', () => {
  expect(readingOf(40)?.waits).toBe(true)
  expect(readingOf(99, { status: 'paused' })?.waits).toBe(true)
  expect(readingOf(100, { status: 'paused' })?.waits).toBe(false)
  expect(readingOf(101)?.waits).toBe(true)
})

test('beside λ = 0 there is nothing to compare', () => {
  expect(readingOf(80, { isTheRun: true })).toBeUndefined()
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
