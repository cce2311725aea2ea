import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { metricColumns } from '../../protocol/metrics'
import { History } from '../../session/history'
import type { Session } from '../../session/session'
import type { LabState } from '../../session/state'
import { lossFrame } from './loss-frame'

/** A session with these losses at steps 0, 1, 2 …; only what the chart reads. */
function sessionWith(losses: { training: number; validation: number }[]): Session {
  const history = new History()
  const rows = losses.map(({ training, validation }, step) =>
    metricColumns.map(
      (name) => ({ step, dataLoss: training, validationLoss: validation })[name as 'step'] ?? 0,
    ),
  )
  history.append(Float64Array.from(rows.flat()), metricColumns.length)
  const lowest = Math.min(...losses.map(({ validation }) => validation))
  const best = { step: losses.findIndex(({ validation }) => validation === lowest), validationLoss: lowest }
  const state = {
    step: losses.length - 1,
    restsAt: 1200,
    marks: [],
    ...(Number.isFinite(lowest) && { best }),
  }
  return { history, store: createStore(() => state as unknown as LabState) } as unknown as Session
}

const overfitting = Array.from({ length: 2000 }, (_, i) => ({
  training: 1 / (1 + i / 20),
  validation: 0.45 + Math.abs(i - 49) / 500,
}))

test('a long history is thinned, and the validation minimum is still in it', () => {
  const { points, best } = lossFrame(sessionWith(overfitting), 'linear')
  expect(points.length).toBeLessThanOrEqual(400)
  expect(points).toContainEqual(expect.objectContaining({ step: 49, validation: 0.45 }))
  expect(best).toMatchObject({ step: 49, value: 0.45, label: 'best was 0.45, at step 49' })
})

test('the best is not named while the curve still falls', () => {
  const falling = Array.from({ length: 50 }, (_, i) => ({ training: 1 / (i + 1), validation: 2 / (i + 1) }))
  expect(lossFrame(sessionWith(falling), 'linear').best).toBeUndefined()
})

test('a spike is cut off, and said to be', () => {
  const spiky = overfitting.map((point, i) => (i === 900 ? { ...point, training: 50 } : point))
  const { values, cutOff } = lossFrame(sessionWith(spiky), 'linear')
  expect(values.max).toBe(5)
  expect(cutOff).toMatchObject({ value: 50, tone: 'training' })
})

test('without validation rows there is one line', () => {
  const { ends } = lossFrame(
    sessionWith(overfitting.map((point) => ({ ...point, validation: NaN }))),
    'linear',
  )
  expect(ends.map(({ label }) => label)).toEqual(['training'])
})

test('a log axis ends on decades around every value', () => {
  const { values } = lossFrame(sessionWith(overfitting), 'log')
  expect([values.min, values.max]).toEqual([0.001, 10])
})
