import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import { crossValidationValues } from '../shared/cross-validation'
import type { SuggestLambdaReport } from '../shared/wire'
import { isSuggesting } from './study'
import { whyNotValidated } from './why-not-validated'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
  // The fake has four training rows, which are too few.
  withRows(60)
})

afterEach(() => fake.session.end())

function withRows(count: number): void {
  const { run } = fake.state()
  if (!run) throw new Error('No run is loaded.')
  const inputs = Array.from({ length: count }, () => [0, 0])
  fake.session.store.setState({ run: { ...run, training: { ...run.training, inputs } } })
}

const asked = () => fake.engine().verbs.filter((verb) => verb === 'suggest-lambda wish').length
const last = () => fake.engine().lastWish('suggest-lambda')
const tell = (changes: Partial<SuggestLambdaReport> = {}) =>
  fake.engine().tell('suggest-lambda', {
    job: last().job,
    step: 40,
    losses: crossValidationValues.map(() => [1, 1, 1, 1, 1]),
    isDone: false,
    ...changes,
  })

async function begun(): Promise<void> {
  fake.session.studies['suggest-lambda'].begin()
  await settled()
}

test('nobody hears of it until it is asked for; then with the preset’s length', async () => {
  expect(asked()).toBe(0)
  await begun()
  expect(last()).toMatchObject({ values: crossValidationValues, folds: 5, steps: 1200 })
  expect(isSuggesting(fake.state())).toBe(true)
})

test('its newest report is shown, none of another job, and it is over with the last', async () => {
  await begun()
  tell({ step: 70 })
  tell({ job: 99, step: 99 })
  expect(fake.state().studies['suggest-lambda'].report?.step).toBe(70)
  tell({ step: 1200, isDone: true })
  expect(isSuggesting(fake.state())).toBe(false)
  fake.session.studies['suggest-lambda'].cancel()
  await settled()
  expect(fake.state().studies['suggest-lambda'].report?.step).toBe(1200)
  expect(asked()).toBe(1)
})

test('cancelled, the worker lets it go, and what still comes of it is dropped', async () => {
  await begun()
  const { job } = fake.state().studies['suggest-lambda'].asked ?? {}
  fake.session.studies['suggest-lambda'].cancel()
  await settled()
  expect(last().values).toEqual([])
  tell({ ...(job && { job }) })
  expect(fake.state().studies['suggest-lambda']).toEqual({ isAllowed: true, folds: 5, ended: 'Cancelled.' })
})

test('other folds begin it anew', async () => {
  await begun()
  fake.session.studies['suggest-lambda'].setFolds(3)
  await settled()
  expect(last()).toMatchObject({ folds: 3, job: 2 })
  tell({ job: 1 })
  expect(fake.state().studies['suggest-lambda'].report).toBeUndefined()
})

describe('what was found', () => {
  beforeEach(async () => {
    await begun()
    tell({ step: 1200, isDone: true })
  })

  const isKept = () => fake.state().studies['suggest-lambda'].report !== undefined

  test('holds for another λ, the L2 that it selects, and another start from step 0', async () => {
    await fake.session.tune({ penalty: { lambda: 0.03 } })
    await fake.session.reset()
    expect(isKept()).toBe(true)
  })

  test.each([
    ['learning rate', { learningRate: 0.5 }],
    ['penalty', { penalty: { kind: 'l1' as const } }],
    ['biases', { penalty: { includeBias: true } }],
    ['dropout', { dropout: 0.3 }],
  ])('does not for another %s', async (_, tuning) => {
    await fake.session.tune(tuning)
    expect(isKept()).toBe(false)
    expect(fake.state().studies['suggest-lambda'].ended).toContain('Something other than λ')
  })

  test('does not for another seed', async () => {
    await fake.session.restart({ ...fake.session.experiment(), seed: 77 })
    expect(isKept()).toBe(false)
  })
})

test('under “None” it is that of L2, which moving λ selects', async () => {
  await fake.session.tune({ penalty: { kind: 'none' } })
  await begun()
  await fake.session.tune({ penalty: { kind: 'l2', lambda: 0.1 } })
  expect(isSuggesting(fake.state())).toBe(true)
})

test('a change on the way ends it', async () => {
  await begun()
  await fake.session.tune({ dropout: 0.2 })
  await settled()
  expect(last().values).toEqual([])
  expect(isSuggesting(fake.state())).toBe(false)
})

test('a worker that cannot says why; one that is lost takes it along', async () => {
  fake.engine().refusals.set('suggest-lambda wish', 'Too wide.')
  await begun()
  expect(fake.state().studies['suggest-lambda']).toEqual({ isAllowed: true, folds: 5, ended: 'Too wide.' })
  fake.engine().refusals.clear()
  await begun()
  const lost = fake.engine()
  lost.crash()
  await vi.waitFor(() => expect(fake.engine()).not.toBe(lost), 30_000)
  await vi.waitFor(() => expect(fake.state().studies['suggest-lambda'].ended).toContain('lost'), 30_000)
})

test('where it makes no sense it says why, and asks for nothing', async () => {
  withRows(4)
  expect(whyNotValidated(fake.state())).toContain('With 4 training points')
  withRows(7)
  expect(whyNotValidated(fake.state())).toContain('choose fewer folds')
  await begun()
  expect(asked()).toBe(0)
  fake.session.studies['suggest-lambda'].setFolds(3)
  await settled()
  expect(asked()).toBe(1)
})

test('what would take too long is refused, sooner on a processor than on a GPU', () => {
  const { run } = fake.state()
  if (!run) throw new Error('No run is loaded.')
  fake.session.store.setState({ run: { ...run, sizes: [64, 256, 128, 10] } })
  expect(whyNotValidated(fake.state())).toContain('50 networks of this size, 1,200 steps each')
  fake.session.store.setState({ device: { backend: 'webgl', renderer: 'a GPU', software: false } })
  expect(whyNotValidated(fake.state())).toBeUndefined()
})
