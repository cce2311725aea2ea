import { describe, expect, it, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import type { Ghost, LabState } from '../../../../session/state'
import { chartSession, historyOf, type Row } from '../testing/chart-session'
import { lossFrame } from './loss-frame'
import type { LossChoice } from './loss-point'

const linear: LossChoice = { scale: 'linear', style: 'lab' }

interface Losses {
  training: number
  validation: number
}

const rowsOf = (losses: readonly Losses[]): Row[] =>
  losses.map(({ training, validation }) => ({ dataLoss: training, validationLoss: validation }))

/** A session with these losses at steps 0, 1, 2 …. */
const sessionWith = (losses: readonly Losses[], state: Partial<LabState> = {}) =>
  chartSession(historyOf(rowsOf(losses)), state)

const overfitting = Array.from({ length: 2000 }, (_, i) => ({
  training: 1 / (1 + i / 20),
  validation: 0.4567 + Math.abs(i - 49) / 500,
}))

test('a long history is thinned, and the validation minimum is still in it', () => {
  const { points, best } = lossFrame(sessionWith(overfitting), linear)
  expect(points.length).toBeLessThanOrEqual(400)
  expect(points).toContainEqual(expect.objectContaining({ step: 49, validation: 0.4567 }))
  expect(best).toMatchObject({ step: 49, value: 0.4567, label: 'best was 0.457, at step 49' })
})

test('early stopping is drawn where the rule says stop, and not before it does', () => {
  const rule = { patience: 10, restores: false }
  const following = (verdict: object) => ({ earlyStopping: { ...rule, verdict } }) as Partial<LabState>
  const history = historyOf(Array.from({ length: 80 }, () => ({ validationLoss: 0.5 })))
  const stopOf = (state: Partial<LabState>) => lossFrame(chartSession(history, state), linear).stop
  expect(stopOf(following({ waited: 11, stop: 60 }))).toEqual({ step: 60, label: 'patience 10 stops' })
  expect(stopOf(following({ waited: 3 }))).toBeUndefined()
  expect(stopOf({})).toBeUndefined()
})

test('the best is not named while the curve still falls', () => {
  const falling = Array.from({ length: 50 }, (_, i) => ({ training: 1 / (i + 1), validation: 2 / (i + 1) }))
  expect(lossFrame(sessionWith(falling), linear).best).toBeUndefined()
})

test('a spike is cut off, and said to be', () => {
  const spiky = overfitting.map((point, i) => (i === 900 ? { ...point, training: 50 } : point))
  const { values, cutOff } = lossFrame(sessionWith(spiky), linear)
  expect(values.max).toBe(5)
  expect(cutOff).toMatchObject({ value: 50, tone: 'training' })
})

test('without validation rows there is one line', () => {
  const unjudged = overfitting.map((point) => ({ ...point, validation: Number.NaN }))
  const { ends } = lossFrame(sessionWith(unjudged), linear)
  expect(ends.map(({ label }) => label)).toEqual(['training'])
})

test('a log axis ends on decades around every value', () => {
  const { values } = lossFrame(sessionWith(overfitting), { ...linear, scale: 'log' })
  expect([values.min, values.max]).toEqual([0.001, 10])
})

describe('zoomed', () => {
  const zoom = { from: 1000, to: 1100 }
  const { points, steps, values, ends, best, cutOff } = lossFrame(sessionWith(overfitting), linear, zoom)

  it('shows every row of the range, and one more on each side for the edges', () => {
    expect(points.map(({ step }) => step)).toEqual(Array.from({ length: 102 }, (_, i) => 1000 + i))
    expect(steps).toMatchObject({ min: 1000, max: 1100 })
  })

  it('has an axis around what is shown, though it does not reach 0', () => {
    const shown = sessionWith(overfitting.map(({ validation }) => ({ training: validation, validation })))
    const { values } = lossFrame(shown, linear, zoom)
    expect(values.min).toBeGreaterThan(2)
    expect(values.max).toBeLessThan(2.7)
  })

  it('lets no line end that goes on, cuts nothing off, and still knows the best', () => {
    expect(ends.map(({ dot, step }) => [dot, step])).toEqual([
      [undefined, 1100],
      [undefined, 1100],
    ])
    expect(cutOff).toBeUndefined()
    expect(best?.step).toBe(49)
    expect(values.max).toBeGreaterThan(2.5)
  })
})

test('another library’s figures have their own minimum', () => {
  const rows = rowsOf(overfitting).map((row, i) => ({
    ...row,
    trainingModeLoss: 3,
    lambda: 0.1,
    penalty: i < 200 ? 10 : 0,
  }))
  const { points, best } = lossFrame(chartSession(historyOf(rows)), { scale: 'linear', style: 'keras' })
  expect(points[0]).toEqual({ step: 0, training: 4, validation: 0.4567 + 49 / 500 + 1 })
  expect(best?.step).toBe(200)
})

describe('the run before', () => {
  const run = (loss: RunDescription['loss']) => ({ loss, nullLoss: 0.69 }) as RunDescription
  const ghostOf = (losses: readonly Losses[], loss: RunDescription['loss'] = 'mse') => {
    const history = historyOf(rowsOf(losses))
    return { label: 'points 60', run: run(loss), step: losses.length - 1, history } as Ghost
  }
  const high = Array.from({ length: 1000 }, (_, i) => ({ training: 0.1, validation: 6 + (i % 2) }))
  const nullLoss = { run: { ...run('mse'), task: 'regression' } as RunDescription }

  it('has its two lines and its name, and room on both axes', () => {
    const session = sessionWith(overfitting.slice(0, 90), { ...nullLoss, ghost: ghostOf(high) })
    const { ghost, values, steps, ends } = lossFrame(session, linear)
    expect(ghost?.lines.map(({ isMain }) => isMain)).toEqual([false, true])
    expect(ghost?.lines[0]?.values.length).toBeLessThanOrEqual(200)
    expect(values.max).toBeGreaterThanOrEqual(7)
    expect(steps.max).toBe(1200)
    expect(ends.at(-1)).toEqual({ tone: 'ghost', label: 'points 60', step: 999, value: 7 })
  })

  it('without validation rows is named at its training line', () => {
    const unjudged = high.map((point) => ({ ...point, validation: Number.NaN }))
    const session = sessionWith(overfitting, { ...nullLoss, ghost: ghostOf(unjudged) })
    expect(lossFrame(session, linear).ends.at(-1)).toMatchObject({ tone: 'ghost', value: 0.1 })
  })

  it('is not drawn where its loss is another', () => {
    const session = sessionWith(overfitting, { ...nullLoss, ghost: ghostOf(high, 'bce') })
    expect(lossFrame(session, linear).ghost).toBeUndefined()
  })
})
