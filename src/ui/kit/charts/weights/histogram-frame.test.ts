import { expect, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import type { Ghost, LabState } from '../../../../session/state'
import { chartSession, historyOf } from '../testing/chart-session'
import { histogramFrame } from './histogram-frame'

const run = { sizes: [100, 1] } as RunDescription

/** A model of 100 weights and a bias, with these norms so far. */
const session = (weights: readonly number[], norms: readonly number[], state: Partial<LabState> = {}) =>
  chartSession(historyOf(norms.map((weightNorm) => ({ weightNorm }))), {
    run,
    parameters: { values: Float32Array.of(...weights, 9), step: 0 },
    ...state,
  })

const spread = Array.from({ length: 100 }, (_, i) => (i - 49.5) / 100)

test('the axis is that of the largest norm so far, however small the weights are now', () => {
  const frame = histogramFrame(
    session(
      spread.map((w) => w / 100),
      [3, 8, 0.1],
    ),
  )
  expect(frame.limit).toBe(2)
  expect(frame.now?.total).toBe(100)
})

test('where most weights are exactly zero, the axis holds those that are not', () => {
  const history = historyOf([{ weightNorm: 2 }, { weightNorm: 2, exactZeros: 96 }])
  expect(histogramFrame(chartSession(history, { run })).limit).toBe(2)
  const gone = historyOf([{ weightNorm: 2 }, { weightNorm: 0, exactZeros: 100 }])
  expect(histogramFrame(chartSession(gone, { run })).limit).toBe(0.4)
})

test('zeros that would dwarf the rest are above the axis; without a rest they are on it', () => {
  const sparse = spread.map((w, i) => (i < 95 ? 0 : w))
  expect(histogramFrame(session(sparse, [4])).values.max).toBeLessThan(20)
  expect(histogramFrame(session(Array(100).fill(0), [2])).values.max).toBe(100)
})

test('counts have whole numbers on their axis', () => {
  expect(histogramFrame(session(spread, [3])).values.ticks.every(Number.isInteger)).toBe(true)
})

test('the run before has its outline on the same axis, if its weights were watched', () => {
  const ghost = { label: 'before', run, step: 9, history: historyOf([{ weightNorm: 30 }]) } as Ghost
  expect(histogramFrame(session(spread, [3], { ghost })).limit).toBe(0.6)
  const watched = { ...ghost, parameters: { values: Float32Array.of(...spread, 0), step: 9 } }
  const frame = histogramFrame(session(spread, [3], { ghost: watched }))
  expect(frame.limit).toBe(6)
  expect(frame.ghost?.histogram).toMatchObject({ limit: 6, total: 100 })
})

test('before any parameters have come there is an axis and nothing on it', () => {
  const { now, values } = histogramFrame(chartSession(historyOf([])))
  expect(now).toBeUndefined()
  expect(values).toMatchObject({ min: 0, max: 1 })
})
