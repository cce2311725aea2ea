import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import { ladderValues } from '../shared/ladder-values'
import type { EveryLambdaReport } from '../shared/wire'
import { everyLambdaReport, ladderSize } from './study'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const rung = {
  trainingLoss: 0.2,
  validationLoss: 0.5,
  exactZeros: 0,
  layerNorms: [1, 1],
  inputs: [1, 1],
  hasDiverged: false,
}

const tell = (changes: Partial<EveryLambdaReport> = {}) =>
  fake.engine().tell('every-lambda', { run: 1, step: 40, values: [0], rungs: [rung], ...changes })

const wishes = () => fake.engine().verbs.filter((verb) => verb === 'every-lambda wish').length

test('it is off until it is asked for, and nobody hears of it', () => {
  expect(fake.state().studies['every-lambda']).toEqual({ isAllowed: true, isOn: false })
  expect(wishes()).toBe(0)
})

test('switched on it has the size that suits the device, and the length of the preset', async () => {
  fake.session.studies['every-lambda'].show(true)
  await settled()
  expect(fake.engine().lastWish('every-lambda')).toEqual({
    values: ladderValues(12),
    length: 1200,
    isResting: false,
  })
  fake.session.studies['every-lambda'].resize(32)
  await settled()
  expect(fake.engine().lastWish('every-lambda').values).toHaveLength(32)
  expect(ladderSize(fake.state())).toBe(32)
  fake.session.studies['every-lambda'].show(false)
  await settled()
  expect(fake.engine().lastWish('every-lambda').values).toEqual([])
})

test('its newest report is shown, but none of another run, of a ladder that is made anew, or once it is off', async () => {
  tell()
  expect(everyLambdaReport(fake.state())).toBeUndefined()
  fake.session.studies['every-lambda'].show(true)
  tell({ step: 60 })
  expect(everyLambdaReport(fake.state())).toMatchObject({ step: 60 })
  tell({ run: 7, step: 99 })
  expect(everyLambdaReport(fake.state())).toMatchObject({ step: 60 })
  tell({ step: 0, rungs: [] })
  expect(everyLambdaReport(fake.state())).toBeUndefined()
  tell({ step: 80 })
  fake.session.studies['every-lambda'].show(false)
  expect(everyLambdaReport(fake.state())).toBeUndefined()
})

test('a new run takes it along, with its own length', async () => {
  fake.session.studies['every-lambda'].show(true)
  tell()
  await fake.session.load({ ...fake.session.experiment(), steps: 70 })
  expect(everyLambdaReport(fake.state())).toBeUndefined()
  expect(fake.engine().lastWish('every-lambda')).toMatchObject({ length: 70 })
})

test('on a hidden page it rests', async () => {
  fake.session.studies['every-lambda'].show(true)
  fake.session.setHidden(true)
  await settled()
  expect(fake.engine().lastWish('every-lambda').isResting).toBe(true)
  fake.session.setHidden(false)
  await settled()
  expect(fake.engine().lastWish('every-lambda').isResting).toBe(false)
})

test('where the worker is lost it begins anew in the next', async () => {
  fake.session.studies['every-lambda'].show(true)
  tell()
  const lost = fake.engine()
  lost.crash()
  await vi.waitFor(() => expect(fake.engine()).not.toBe(lost), 30_000)
  await vi.waitFor(() => expect(wishes()).toBe(1), 30_000)
  expect(everyLambdaReport(fake.state())).toBeUndefined()
})
