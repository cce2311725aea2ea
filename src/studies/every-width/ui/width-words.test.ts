import { describe, expect, it, test } from 'vitest'
import { parseExperiment } from '../../../experiment/parse/parse'
import { loadedSession } from '../../../session/testing/fake-session'
import type { EveryWidthReport, WidthFound } from '../shared/wire'
import { courseOf } from './width-course'
import { widthFrame } from './width-frame'
import { widthTable } from './width-table'
import { howTrained, metricNote, widthSentence } from './width-words'

const found = (losses: readonly (number | null)[], training = 0.5): WidthFound[] =>
  losses.map((validationLoss, k) => ({
    width: 2 ** k,
    trainingLoss: training / (k + 1),
    validationLoss,
    hasDiverged: false,
  }))

const report = (plain: WidthFound[], penalised: WidthFound[] = []): EveryWidthReport => ({
  run: 1,
  step: 1200,
  plain,
  penalised,
})

describe('the sentence claims what the losses show, and no more', () => {
  it.each([
    [
      [0.6, 0.45, 0.9, 2],
      'Without a penalty validation loss is lowest with 2 units (0.450) and rises to 2.000 with 8 units.',
    ],
    [
      [0.6, 0.45, 2, 0.5],
      'Without a penalty validation loss rises from 0.450 with 2 units to 2.000 with 4 units, and falls to 0.500 with 8 units.',
    ],
    [
      [0.6, 0.5, 0.45, 0.46],
      'Without a penalty validation loss falls from 0.600 with 1 unit to 0.450 with 4 units, and does not rise after.',
    ],
    [[0.5, 0.49, 0.48, 0.49], 'Without a penalty validation loss hardly depends on width.'],
  ])('of %j', (losses, sentence) => {
    expect(widthSentence(report(found(losses)), 0)).toBe(sentence)
  })

  it.each([
    [
      [0.6, 0.44, 0.43, 0.44],
      'it falls from 0.600 with 1 unit to 0.430 with 4 units, and does not rise after.',
    ],
    [[0.44, 0.44, 0.43, 0.44], 'it hardly depends on width.'],
    [[0.6, 0.4, 0.5, 0.6], 'it rises less, from 0.400 to 0.600.'],
    [[0.6, 0.45, 0.9, 2.1], 'it rises too, from 0.450 to 2.100.'],
  ])('with a penalty of %j', (losses, end) => {
    const sentence = widthSentence(report(found([0.6, 0.45, 0.9, 2]), found(losses)), 0.01)
    expect(sentence).toContain(`; with λ 0.01 ${end}`)
  })

  it('claims nothing of what has not been trained', () => {
    const untrained = { ...report(found([0.6, 0.45, 0.9, 2])), step: 0 }
    expect(widthSentence(untrained, 0)).toContain('Nothing has been learned yet')
  })

  it('leaves out what has diverged, and says nothing of validation where there is none', () => {
    const lost = found([0.6, 0.5, 0.45, 9]).map((each, k) => ({ ...each, hasDiverged: k === 3 }))
    expect(widthSentence(report(lost), 0)).toContain('does not rise after')
    expect(courseOf(found([0.6]))).toBeUndefined()
    const unjudged = found([null, null, null])
    expect(widthSentence(report(unjudged), 0)).toContain(
      'training loss falls with width, from 0.500 to 0.167',
    )
    const alike = unjudged.map((each) => ({ ...each, trainingLoss: 0.5 }))
    expect(widthSentence(report(alike), 0)).toContain('how little training loss depends on width')
  })
})

test('how they are trained, and where their steps are not quite those of narrow networks', () => {
  const experiment = parseExperiment({
    version: 1,
    seed: 1,
    data: { kind: 'moons' },
    model: { hidden: [8], activation: 'relu' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'group', lambda: 0.01 },
  })
  expect(howTrained(report(found([1, 1])), experiment)).toContain(
    'with 1 to 2 units a layer, each trained 1,200 steps from the start, without a penalty',
  )
  expect(howTrained(report(found([1, 1]), found([1, 1])), experiment)).toContain(
    'once with Group lasso at λ 0.01 and once without a penalty',
  )
  expect(metricNote(experiment)).toContain('still count')
  expect(metricNote({ ...experiment, optimizer: { ...experiment.optimizer, kind: 'sgd' } })).toBeUndefined()
})

test('each width with its parameters, on a log axis that one lost network does not stretch', async () => {
  const { session, state } = await loadedSession()
  const penalised = found([0.6, 0.5, 0.45, 1e9]).map((each, k) => ({ ...each, hasDiverged: k === 3 }))
  const frame = widthFrame(report(found([0.6, 0.5, 0.45, 0.5]), penalised), state())
  expect(frame.points.map(({ position }) => position)).toEqual([0, 1, 2, 3])
  expect(frame.losses.max).toBeLessThan(5)
  expect(frame.hidden).toEqual([64, 64])
  const { columns, rows } = widthTable(frame)
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
  expect(rows[3]?.cells.slice(2, 4)).toEqual(['diverged', '–'])
  session.end()
})
