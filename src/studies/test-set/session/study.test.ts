import { afterEach, beforeEach, expect, test } from 'vitest'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import type { TestResult } from '../shared/wire'

const result: TestResult = {
  step: 60,
  rows: 1000,
  test: { loss: 0.5, standardError: 0.02, accuracy: 0.8 },
  validation: { loss: 0.45, standardError: 0.02, accuracy: 0.82 },
}

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
  fake.engine().answers.set('test-set open', result)
  fake.engine().report({ status: 'paused', step: 60, metrics: { validationLoss: 0.4 } })
})

afterEach(() => fake.session.end())

const asked = () => fake.engine().verbs.filter((verb) => verb === 'test-set open').length

async function opened(): Promise<void> {
  fake.session.studies['test-set'].open()
  await settled()
}

test('it is sealed until it is opened, and opened once', async () => {
  expect([asked(), fake.state().studies['test-set'].opened]).toEqual([0, undefined])
  await opened()
  await opened()
  expect(asked()).toBe(1)
  expect(fake.state().studies['test-set'].opened).toEqual({
    ...result,
    best: { step: 60, validationLoss: 0.4 },
  })
})

test('what it said stays while λ, penalty or network change', async () => {
  await opened()
  await fake.session.tune({ penalty: { kind: 'l1', lambda: 0.1 } })
  const { model, ...others } = fake.session.experiment()
  await fake.session.restart({ ...others, model: { ...model, hidden: [8] } })
  expect(fake.state().studies['test-set'].opened?.step).toBe(60)
})

test('other data or a reset seal it again', async () => {
  await opened()
  await fake.session.restart({ ...fake.session.experiment(), seed: 99 })
  expect(fake.state().studies['test-set'].opened).toBeUndefined()
  await opened()
  await fake.session.reset()
  expect(fake.state().studies['test-set'].opened).toBeUndefined()
})

test('what comes of data that are others by then is dropped; what is refused is said', async () => {
  fake.engine().held.add('test-set open')
  await opened()
  await fake.session.restart({ ...fake.session.experiment(), seed: 99 })
  fake.engine().release('test-set open')
  await settled()
  expect(fake.state().studies['test-set'].opened).toBeUndefined()
  fake.engine().refusals.set('test-set open', 'No rows.')
  await opened()
  expect(fake.state().notice).toBe('No rows.')
})
