import { afterEach, beforeEach, expect, test } from 'vitest'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import { withCount } from '../shared/counts'
import type { EveryCountReport } from '../shared/wire'
import { everyCountReport } from './study'
import { whyNoCounts } from './why-no-counts'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const found = { count: 5, trainingLoss: 0.2, validationLoss: 0.5, hasDiverged: false }

const tell = (changes: Partial<EveryCountReport> = {}) =>
  fake.engine().tell('every-count', { run: 1, step: 40, plain: [found], penalised: [], ...changes })

const ask = () => fake.session.studies['every-count'].ask()
const wished = () => fake.engine().lastWish('every-count')

test('nobody hears of it until it is asked for, and it holds nothing after', async () => {
  expect(fake.engine().verbs).not.toContain('every-count wish')
  const stop = ask()
  await settled()
  expect(wished()).toMatchObject({ run: 1, counts: [5, 10, 20, 50, 60, 100, 200], isResting: false })
  stop()
  await settled()
  expect(wished().counts).toEqual([])
})

test('whoever goes to one of the numbers keeps the others and their report; another seed has none', async () => {
  const stop = ask()
  tell({ step: 60 })
  await fake.session.load(withCount(fake.session.experiment(), 20))
  stop()
  ask()
  await settled()
  expect(wished()).toMatchObject({ run: 2, counts: [5, 10, 20, 50, 60, 100, 200] })
  expect(everyCountReport(fake.state())).toMatchObject({ run: 2, step: 60 })
  await fake.session.load({ ...fake.session.experiment(), seed: 9 })
  ask()
  expect(everyCountReport(fake.state())).toBeUndefined()
})

test('none is shown of another run, nor while the networks are made anew', () => {
  ask()
  tell({ run: 7 })
  expect(everyCountReport(fake.state())).toBeUndefined()
  tell()
  expect(everyCountReport(fake.state())).toMatchObject({ step: 40 })
  tell({ step: 0, plain: [] })
  expect(everyCountReport(fake.state())).toBeUndefined()
})

test('where it cannot be, it says why', async () => {
  expect(whyNoCounts(fake.state())).toBeUndefined()
  const { model, ...experiment } = fake.session.experiment()
  await fake.session.load({ ...experiment, model: { ...model, hidden: [256, 256, 256] } })
  expect(whyNoCounts(fake.state())).toContain('would take too long here')
  await fake.session.load({ ...experiment, model, data: { kind: 'xor' } })
  expect(whyNoCounts(fake.state())).toContain('only the points you see')
})
