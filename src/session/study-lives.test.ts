import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { RunDescription } from '../protocol/run-description'
import type { StudyId } from '../protocol/study'
import { everyLambdaReport } from '../studies/every-lambda/session/study'
import { everyWidthReport } from '../studies/every-width/session/study'
import { resamplingReport } from '../studies/resampling/session/study'
import { firstStates, studyPatience } from './study-lives'
import { settled } from './testing/fake-engine'
import { type FakeSession, fakeSession, loadedSession } from './testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
  const run = fake.state().run as RunDescription
  const inputs = Array.from({ length: 60 }, () => [0, 0])
  // The fake has four training rows, too few for folds.
  fake.session.store.setState({
    run: { ...run, noiseFloor: { loss: 0.3 }, training: { ...run.training, inputs } },
  })
})

afterEach(() => fake.session.end())

/** How each study that trains beside the run is begun. */
const begun: Partial<Record<StudyId, () => unknown>> = {
  'bias-variance': () => fake.session.studies['bias-variance'].begin(),
  'every-lambda': () => fake.session.studies['every-lambda'].show(true),
  'every-count': () => fake.session.studies['every-count'].ask(),
  'every-width': () => fake.session.studies['every-width'].ask(),
  resampling: () => fake.session.studies.resampling.ask('leave-one-out', []),
  'suggest-lambda': () => fake.session.studies['suggest-lambda'].begin(),
  twin: () => fake.session.tune({ penalty: { kind: 'l2', lambda: 0.1 } }),
}

describe.each(Object.keys(begun) as StudyId[])('%s', (study) => {
  it('rests while nobody sees the page, and goes on when it is seen', async () => {
    await begun[study]?.()
    await settled()
    const isResting = () => (fake.engine().lastWish(study) as { isResting: boolean }).isResting
    expect(isResting()).toBe(false)
    fake.session.setHidden(true)
    await settled()
    expect(isResting()).toBe(true)
    fake.session.setHidden(false)
    await settled()
    expect(isResting()).toBe(false)
  })

  it('is not asked of the worker where it was never begun, whoever hides the page', async () => {
    fake.session.setHidden(true)
    await settled()
    expect(fake.engine().verbs).not.toContain(`${study} wish`)
  })
})

test('what a lost worker had found is not shown of the run in the next, though it has the same number', async () => {
  begun['every-lambda']?.()
  begun['every-width']?.()
  fake.session.studies.resampling.show('leave-one-out')
  begun.resampling?.()
  await settled()
  const found = { width: 1, trainingLoss: 1, validationLoss: 1, hasDiverged: false }
  const rung = { ...found, exactZeros: 0, layerNorms: [], inputs: [] }
  fake.engine().tell('every-lambda', { run: 1, step: 1, values: [0], rungs: [rung] })
  fake.engine().tell('every-width', { run: 1, step: 1, plain: [found], penalised: [] })
  const leans = { kind: 'leave-one-out' as const, leans: [0.1] }
  fake.engine().tell('resampling', { run: 1, step: 1, found: leans, hasDiverged: false })
  const shown = () =>
    [everyLambdaReport, everyWidthReport, resamplingReport].map((of) => of(fake.state())?.step)
  expect(shown()).toEqual([1, 1, 1])
  const lost = fake.engine()
  lost.crash()
  await vi.waitFor(() => expect(fake.state().notice).toContain('again'), 30_000)
  expect(fake.engine()).not.toBe(lost)
  expect(fake.state().run?.run).toBe(1)
  expect(shown()).toEqual([undefined, undefined, undefined])
})

describe('what the address forbids', () => {
  const allowed = (permissions: { twin: boolean; ladder: boolean }) =>
    Object.entries(firstStates(permissions)).flatMap(([id, state]) =>
      'isAllowed' in state && state.isAllowed ? [id] : [],
    )

  it('is the twin, or every fleet of networks', () => {
    expect(allowed({ twin: false, ladder: false })).toEqual([])
    expect(allowed({ twin: true, ladder: false })).toEqual(['twin'])
    expect(allowed({ twin: false, ladder: true })).toEqual([
      'bias-variance',
      'every-count',
      'every-lambda',
      'every-width',
      'resampling',
      'suggest-lambda',
    ])
  })

  it('is never asked of the worker', async () => {
    fake.session.end()
    fake = fakeSession('noisy-moons', { permissions: { twin: false, ladder: false } })
    await fake.session.load(fake.session.experiment())
    for (const begin of Object.values(begun)) await begin()
    await settled()
    expect(fake.engine().verbs.filter((verb) => verb.endsWith(' wish'))).toEqual([])
  })
})

test('every wish and every question has a patience of its own', () => {
  expect(studyPatience({ study: 'twin', wish: { wish: 1, isResting: false } })).toBe(60)
  const ladder = { values: [0], steps: 1 }
  expect(studyPatience({ study: 'every-lambda', question: 'ladder', payload: ladder })).toBe(60)
})
