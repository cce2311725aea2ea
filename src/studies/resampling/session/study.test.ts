import { afterEach, beforeEach, expect, test } from 'vitest'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import type { ResamplingReport } from '../shared/wire'
import { resamplingReport } from './study'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const tell = (changes: Partial<ResamplingReport> = {}) =>
  fake.engine().tell('resampling', {
    run: 1,
    step: 40,
    found: { kind: 'leave-one-out', leans: [0.1] },
    hasDiverged: false,
    ...changes,
  })

const shown = () => resamplingReport(fake.state())

test('nobody hears of it until somebody asks, and who has asked takes it back', async () => {
  fake.session.studies.resampling.show('leave-one-out')
  expect(fake.engine().verbs).not.toContain('resampling wish')
  const stop = fake.session.studies.resampling.ask('leave-one-out', [])
  await settled()
  expect(fake.engine().lastWish('resampling')).toEqual({
    kind: 'leave-one-out',
    run: 1,
    inputs: [],
    isResting: false,
  })
  stop()
  await settled()
  expect(fake.engine().lastWish('resampling')).not.toHaveProperty('kind')
})

test('who asked before does not end what was asked since', async () => {
  const stop = fake.session.studies.resampling.ask('leave-one-out', [])
  fake.session.studies.resampling.ask('bootstrap', [[1, 2]])
  stop()
  await settled()
  expect(fake.engine().lastWish('resampling')).toMatchObject({ kind: 'bootstrap', inputs: [[1, 2]] })
})

test('the newest report is shown, but none of another run or kind, of what is made anew, or once it is off', () => {
  fake.session.studies.resampling.show('leave-one-out')
  fake.session.studies.resampling.ask('leave-one-out', [])
  tell()
  expect(shown()).toMatchObject({ step: 40 })
  tell({ run: 7, step: 99 })
  expect(shown()).toMatchObject({ step: 40 })
  fake.session.studies.resampling.show('bootstrap')
  tell({ step: 60 })
  expect(shown()).toBeUndefined()
  fake.session.studies.resampling.show('leave-one-out')
  fake.engine().tell('resampling', { run: 1, step: 0, hasDiverged: false })
  expect(shown()).toBeUndefined()
  fake.engine().tell('resampling', { run: 1, step: 9, hasDiverged: true })
  expect(shown()).toMatchObject({ hasDiverged: true })
  fake.session.studies.resampling.show(undefined)
  expect(shown()).toBeUndefined()
})

test('on a hidden page it rests', async () => {
  fake.session.setHidden(true)
  expect(fake.engine().verbs).not.toContain('resampling wish')
  fake.session.studies.resampling.ask('leave-one-out', [])
  await settled()
  expect(fake.engine().lastWish('resampling').isResting).toBe(true)
  fake.session.setHidden(false)
  await settled()
  expect(fake.engine().lastWish('resampling').isResting).toBe(false)
})
