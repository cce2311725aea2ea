import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeSession, loadedSession } from '../../../session/testing/fake-session'
import { tellRun } from './tell-run'

let fake: FakeSession
let told: { type: string }[]
let end: () => void

beforeEach(async () => {
  vi.useFakeTimers()
  fake = await loadedSession()
  told = []
  end = tellRun(fake.session, ({ status }) => `It is ${status}.`, {
    tell: (message) => void told.push(message),
  })
})

afterEach(() => {
  end()
  fake.session.end()
  vi.useRealTimers()
})

const ofType = (type: string) => told.filter((message) => message.type === type)

test('the step is told four times a second at most, the sentence where it is another', () => {
  told = []
  for (let step = 1; step <= 100; step++) {
    fake.engine().report({ step, status: 'running', metrics: {} })
    vi.advanceTimersByTime(20)
  }
  expect(ofType('step').length).toBeGreaterThanOrEqual(7)
  expect(ofType('step').length).toBeLessThanOrEqual(9)
  expect(ofType('verdict')).toEqual([{ type: 'verdict', text: 'It is running.' }])
})

test('the newest is told in the end, a loss without a number as null', () => {
  fake.engine().report({ step: 1, status: 'running', metrics: {} })
  fake.engine().report({ step: 2, status: 'paused', metrics: { dataLoss: 0.5, validationLoss: Number.NaN } })
  vi.advanceTimersByTime(300)
  expect(ofType('step').at(-1)).toEqual({
    type: 'step',
    step: 2,
    status: 'paused',
    dataLoss: 0.5,
    validationLoss: null,
  })
})
