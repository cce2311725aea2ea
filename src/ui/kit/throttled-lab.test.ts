import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type FakeSession, loadedSession } from '../../session/testing/fake-session'
import { isNews } from '../../session/words/news'
import { throttle } from './throttled-lab'

let fake: FakeSession
let told: string[]
let end: () => void

beforeEach(async () => {
  vi.useFakeTimers()
  fake = await loadedSession()
  told = []
  const { store } = fake.session
  end = throttle(store, 10_000, isNews, () => {
    const { status, step, experiment } = store.getState()
    told.push(`${status} ${step} ${experiment.penalty.kind}`)
  })
  told.length = 0
})

afterEach(() => {
  end()
  fake.session.end()
  vi.useRealTimers()
})

it('what is spoken does not chatter while the network trains, and comes to rest with it', () => {
  for (let step = 1; step <= 50; step++) {
    fake.engine().report({ step, status: 'running', metrics: {} })
    vi.advanceTimersByTime(100)
  }
  expect(told).toEqual([])
  fake.engine().report({ step: 51, status: 'paused', metrics: {} })
  expect(told).toEqual(['paused 51 l2'])
})

it('numbers of another step are said at once where the run rests', () => {
  fake.engine().report({ step: 51, status: 'paused', metrics: {} })
  told.length = 0
  fake.engine().report({ step: 40, status: 'paused', metrics: {} })
  expect(told).toEqual(['paused 40 l2'])
})

it('another kind of penalty and another preset are said at once', async () => {
  fake.engine().report({ step: 5, status: 'running', metrics: {} })
  await fake.session.tune({ penalty: { kind: 'l1' } })
  expect(told[0]).toBe('running 5 l1')
  told.length = 0
  await fake.session.loadPreset('wiggly-curve')
  expect(told).toContain(`ready 0 ${fake.session.experiment().penalty.kind}`)
})

it('what came too soon is said in the end', () => {
  fake.engine().report({ step: 7, status: 'running', metrics: {} })
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual(['running 7 l2'])
})
