import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settled } from '../../../session/testing/fake-engine'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import { lessonQuestions, questionsOf } from '../../shared/prepared'
import type { Question } from '../../shared/question'
import { createHostRun, type HostRun } from './host-run'

let fake: FakeSession
let run: HostRun

beforeEach(async () => {
  fake = await loadedSession()
  run = createHostRun(fake.session)
})

afterEach(() => fake.session.end())

const ask = (kind: Question['kind']) =>
  ({ ...questionsOf('noisy-moons').find((one) => one.kind === kind), id: kind }) as Question
const ladders = () => fake.engine().verbs.filter((verb) => verb === 'every-lambda ladder').length

test('the stage of a question about λ is trained to its step, and the ladder climbed once', async () => {
  const question = ask('lambda')
  run.prepare(question, false)
  await vi.waitFor(() => expect(ladders()).toBe(1))
  expect(fake.engine().last('run')).toMatchObject({ steps: 1200 })
  const truth = await run.truth(question)
  expect(truth?.kind === 'ladder' && truth.rungs.map(({ lambda }) => lambda)).toContain(0)
  // Asked again, the same networks are the truth.
  run.prepare(question, false)
  await settled()
  await run.truth(question)
  expect(ladders()).toBe(1)
  expect(run.store.getState().isFinding).toBe(false)
})

test('a ladder that fell says why, and the next reveal climbs anew', async () => {
  const question = ask('lambda')
  fake.engine().refusals.set('every-lambda ladder', 'It fell.')
  expect(await run.truth(question)).toBeUndefined()
  expect(fake.state().notice).toContain('It fell.')
  fake.engine().refusals.clear()
  expect((await run.truth(question))?.kind).toBe('ladder')
})

test('where a step is to be guessed nothing trains before the reveal', async () => {
  run.prepare(ask('mark'), false)
  await settled()
  expect(fake.engine().verbs).not.toContain('run')
})

test('where the lab has led elsewhere meanwhile, the stage is set again before anything is revealed', async () => {
  const question = ask('mark')
  const loads = () => fake.engine().verbs.filter((verb) => verb === 'load').length
  run.prepare(question, false)
  await settled()
  const before = loads()
  await run.truth(question)
  // At its stage still, nothing is loaded again.
  expect(loads()).toBe(before)
  run.prepare(question, false)
  await settled()
  await fake.session.loadPreset('prostate')
  const left = loads()
  await run.truth(question)
  expect(loads()).toBe(left + 1)
  expect(fake.state().experiment).toEqual(question.kind === 'mark' && question.experiment)
})

test('what the host has marked as right is revealed at once, wherever the lab stands', async () => {
  const verbs = fake.engine().verbs.length
  const { id, experiment, stage, title, text } = ask('mark') as Extract<Question, { kind: 'mark' }>
  const own = { kind: 'choice', id, experiment, stage, title, text, options: ['yes', 'no'] } as const
  expect(await run.truth({ ...own, right: 1 })).toEqual({ kind: 'choice', right: 1 })
  expect(await run.truth(own)).toEqual({ kind: 'choice' })
  expect(fake.engine().verbs).toHaveLength(verbs)
})

test('a dot that is opened trains that λ, and is forgotten by the next question', async () => {
  run.open(ask('lambda'), 81)
  await settled()
  expect(fake.state().experiment.penalty.lambda).toBeCloseTo(0.01)
  expect(run.store.getState().open).toBe(81)
  run.prepare(ask('valley'), false)
  expect(run.store.getState().open).toBeUndefined()
})

test('a lesson that this page does not have is said, not asked', async () => {
  run.prepare({ ...lessonQuestions[0]!, id: 'a', lesson: 'gone' }, false)
  await settled()
  expect(fake.state().notice).toBe('This page has no such lesson: reload it.')
})
