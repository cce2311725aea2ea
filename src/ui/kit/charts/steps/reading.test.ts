import { expect, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import type { Ghost } from '../../../../session/state'
import { lossReading } from '../loss/loss-reading'
import { chartSession, historyOf } from '../testing/chart-session'
import { weightsReading } from '../weights/weights-reading'
import { rowAt, speak } from './reading'

const run = { loss: 'bce', validation: { inputs: [[0]] } } as unknown as RunDescription
const rows = [0, 10, 20].map((step) => ({
  step,
  dataLoss: 0.5 - step / 100,
  validationLoss: 0.6,
  accuracy: 0.9,
  validationAccuracy: 0.75,
  weightNorm: 5,
  norms: [3, 4],
}))
const history = historyOf(rows)
const ghost = { label: 'points 60', run, history: historyOf([...rows, { ...rows[2], step: 30 }]) } as Ghost
const linear = { scale: 'linear', style: 'lab' } as const

const texts = (values: readonly { label: string; text: string }[]) =>
  values.map(({ label, text }) => `${label} ${text}`)

test('a row holds from its step to the next, and none after the newest', () => {
  expect([-1, 0, 9, 10, 20, 21].map((step) => rowAt(history, step))).toEqual([
    undefined,
    0,
    0,
    1,
    2,
    undefined,
  ])
})

test('the losses of a step, and those of the run before', () => {
  const session = chartSession(history, { run })
  expect(texts(lossReading(session, 10, linear))).toEqual(['training 0.400', 'validation 0.600'])
  const restarted = chartSession(history, { run, ghost })
  expect(texts(lossReading(restarted, 30, linear))).toEqual(['training –', 'validation –', 'points 60 0.600'])
})

test('accuracies in per cent', () => {
  const session = chartSession(history, { run })
  expect(texts(lossReading(session, 0, { ...linear, scale: 'accuracy' }))).toEqual([
    'training 90 %',
    'validation 75 %',
  ])
})

test('without validation rows there is one loss', () => {
  const unjudged = { ...run, validation: { inputs: [] } } as unknown as RunDescription
  expect(texts(lossReading(chartSession(history, { run: unjudged }), 0, linear))).toEqual(['training 0.500'])
})

test('the norms of a step, with all together where the run before is to be compared', () => {
  const norms = weightsReading(chartSession(history), 20)
  expect(texts(norms)).toEqual(['layer 1 3', 'output 4'])
  expect(speak(1200, norms)).toBe('step 1,200: layer 1 3, output 4')
  expect(texts(weightsReading(chartSession(history, { ghost }), 20)).slice(2)).toEqual([
    'all 5',
    'points 60 5',
  ])
})

test('of many layers only the numbers are shown', () => {
  const deep = historyOf([{ norms: [1, 2, 3, 4] }])
  expect(weightsReading(chartSession(deep), 0).map(({ shownLabel }) => shownLabel)).toEqual([
    '#1',
    '#2',
    '#3',
    '#4',
  ])
})
