import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Drawn } from '../pictures'
import { settled } from '../testing/fake-engine'
import { type FakePage, fakePage } from '../testing/fake-page'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { drawn } from './drawn'
import { mirrorState } from './html-state'

let fake: FakeSession
let page: FakePage
let answer: number | Error | undefined
/** Two pictures: one that is drawn at once, one that takes its turn. */
let [quick, slow]: [Drawn | undefined, Drawn | undefined] = [undefined, undefined]

beforeEach(async () => {
  vi.useFakeTimers()
  fake = await loadedSession()
  page = fakePage()
  answer = undefined
  mirrorState(fake.session, page.page.document.documentElement)
  fake.session.pictures.add(() => quick)
  fake.session.pictures.add(() => slow)
  show('quick')
  show('slow')
})

afterEach(() => {
  fake.session.end()
  vi.useRealTimers()
})

/** It shows what is known now. */
function show(which: 'quick' | 'slow'): void {
  const { run, step } = fake.state()
  const now = { run, step, isCurrent: true }
  if (which === 'quick') quick = now
  else slow = now
  fake.session.pictures.changed()
}

function stale(): void {
  if (quick) quick.isCurrent = false
  if (slow) slow.isCurrent = false
}

async function ask(opened: Promise<unknown> = Promise.resolve()): Promise<void> {
  drawn(fake.session, page.page, opened).then(
    (step) => {
      answer = step
    },
    (error) => {
      answer = error
    },
  )
  await vi.advanceTimersByTimeAsync(100)
}

async function report(step: number, status: 'running' | 'paused' | 'diverged' = 'paused'): Promise<void> {
  stale()
  fake.engine().report({ step, status, metrics: {} })
  await settled()
}

it('resolves when the slowest picture shows the newest step, and <html> says which step all of them show', async () => {
  await report(50)
  await ask()
  show('quick')
  await settled()
  expect(answer).toBeUndefined()
  expect(page.dataset).toMatchObject({ step: '50', drawnStep: '0' })
  show('slow')
  await settled()
  expect(answer).toBe(50)
  expect(page.dataset).toMatchObject({ drawnStep: '50' })
})

it('a change at the same step is waited for', async () => {
  await report(50)
  show('quick')
  show('slow')
  stale()
  await ask()
  expect(answer).toBeUndefined()
  show('quick')
  show('slow')
  await settled()
  expect(answer).toBe(50)
})

it('while it trains, the step that was the newest when it was asked is enough, or a later one', async () => {
  await report(50, 'running')
  await ask()
  await report(60, 'running')
  show('quick')
  show('slow')
  await report(70, 'running')
  expect(answer).toBe(60)
})

it('what the address asks for is waited for, at whatever step it is meanwhile', async () => {
  let open = (): void => undefined
  await report(2, 'running')
  await ask(new Promise<void>((resolve) => (open = resolve)))
  await report(10, 'running')
  show('quick')
  show('slow')
  await settled()
  expect(answer).toBeUndefined()
  await report(50)
  open()
  await settled()
  expect(answer).toBeUndefined()
  show('quick')
  show('slow')
  await settled()
  expect(answer).toBe(50)
})

it('before there is a run nothing is shown', () => {
  fake.session.pictures.add(() => ({ run: undefined, step: 0, isCurrent: true }))
  expect(fake.session.pictures.stepOf(undefined)).toBeUndefined()
})

it('a diverged run settles at its last good step', async () => {
  await report(40, 'diverged')
  show('quick')
  show('slow')
  await ask()
  expect(answer).toBe(40)
})

it('after a reset nothing of the run before counts', async () => {
  await report(50)
  show('quick')
  show('slow')
  await fake.session.reset()
  expect(page.dataset).not.toHaveProperty('drawnStep')
  await ask()
  expect(answer).toBeUndefined()
  show('quick')
  show('slow')
  await settled()
  expect(answer).toBe(0)
})

it('what nobody can see is not waited for', async () => {
  await report(50)
  show('quick')
  slow = undefined
  await ask()
  expect(answer).toBe(50)
})

it('on a hidden page it resolves with what is shown', async () => {
  page.show('hidden')
  await report(50)
  await ask()
  await vi.advanceTimersByTimeAsync(2100)
  expect(answer).toBe(0)
})

it('a page that is hidden while it waits', async () => {
  await report(50)
  await ask()
  expect(answer).toBeUndefined()
  page.show('hidden')
  await settled()
  expect(answer).toBe(0)
})

it('rejects where the engine failed', async () => {
  await report(50)
  await ask()
  fake.session.store.setState({ status: 'failed', failure: 'The engine stopped.' })
  await settled()
  expect(answer).toEqual(new Error('The engine stopped.'))
})
