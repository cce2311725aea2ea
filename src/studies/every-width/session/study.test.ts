import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Experiment } from '../../../experiment/experiment'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import type { EveryWidthReport, WidthFound } from '../shared/wire'
import { everyWidthReport } from './study'
import { whyNoWidths } from './why-no-widths'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const found: WidthFound = { width: 1, trainingLoss: 0.2, validationLoss: 0.5, hasDiverged: false }

const tell = (changes: Partial<EveryWidthReport> = {}) =>
  fake.engine().tell('every-width', { run: 1, step: 40, plain: [found], penalised: [], ...changes })

const loadModel = (model: Partial<Experiment['model']>) => {
  const experiment = fake.session.experiment()
  return fake.session.load({ ...experiment, model: { ...experiment.model, ...model } })
}

const wished = () => fake.engine().lastWish('every-width')

test('nobody hears of it until it is asked for, and then of the widths that suit the device', async () => {
  expect(fake.engine().verbs).not.toContain('every-width wish')
  const stop = fake.session.studies['every-width'].ask()
  await settled()
  expect(wished()).toEqual({
    run: 1,
    hidden: [64, 64],
    widths: [1, 2, 4, 8, 16, 32, 64],
    length: 1200,
    isResting: false,
  })
  fake.session.setHidden(true)
  await settled()
  expect(wished().isResting).toBe(true)
  stop()
  await settled()
  expect(wished().widths).toEqual([])
})

test('its newest report is shown, but none of another run, and none while the networks are made anew', () => {
  tell()
  expect(everyWidthReport(fake.state())).toBeUndefined()
  fake.session.studies['every-width'].ask()
  tell({ step: 60 })
  expect(everyWidthReport(fake.state())).toMatchObject({ step: 60 })
  tell({ run: 7, step: 99 })
  expect(everyWidthReport(fake.state())).toMatchObject({ step: 60 })
  tell({ step: 0, plain: [] })
  expect(everyWidthReport(fake.state())).toBeUndefined()
})

test('whoever goes to one of the widths keeps the others; another network has its own', async () => {
  fake.session.studies['every-width'].ask()
  await loadModel({ hidden: [8, 8] })
  fake.session.studies['every-width'].ask()
  await settled()
  expect(wished()).toMatchObject({ run: 2, hidden: [64, 64] })
  await loadModel({ hidden: [8, 5] })
  fake.session.studies['every-width'].ask()
  await settled()
  expect(wished()).toMatchObject({ run: 3, hidden: [8, 5], widths: [1, 2, 3, 4, 6, 8] })
})

test('they stay in sight while the visitor goes to one of them, and no longer', async () => {
  const stop = fake.session.studies['every-width'].ask()
  tell({ step: 60 })
  await loadModel({ hidden: [8, 8] })
  stop()
  fake.session.studies['every-width'].ask()
  await settled()
  expect(everyWidthReport(fake.state())).toMatchObject({ run: 2, step: 60 })
  expect(fake.engine().verbs.filter((verb) => verb === 'every-width wish')).toHaveLength(2)
  await fake.session.load({ ...fake.session.experiment(), seed: 9 })
  fake.session.studies['every-width'].ask()
  expect(everyWidthReport(fake.state())).toBeUndefined()
})

test('where it cannot be, it says why', async () => {
  expect(whyNoWidths(fake.state())).toBeUndefined()
  await loadModel({ activation: 'sigmoid' })
  expect(whyNoWidths(fake.state())).toContain('with sigmoid one without weights still says 0.5')
  await loadModel({ hidden: [], activation: 'linear' })
  expect(whyNoWidths(fake.state())).toContain('no hidden units')
  await loadModel({ hidden: [256, 256, 256], activation: 'relu' })
  const { run } = fake.state()
  if (!run) throw new Error('There is no run.')
  const points = Array.from({ length: 60 }, () => [0, 0])
  const large = { ...fake.state(), run: { ...run, training: { ...run.training, inputs: points } } }
  expect(whyNoWidths(large)).toContain('16 networks of up to this size would take too long')
})
