import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Pending } from './engine-client'
import { patience, type Watchdog, watchForSilence } from './watchdog'

let allowed = 15
let dog: Watchdog
const onSilence = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  onSilence.mockReset()
  allowed = 15
  dog = watchForSilence(() => allowed, onSilence)
})

afterEach(() => {
  dog.stop()
  vi.useRealTimers()
})

test('barks after so many seconds without a word', () => {
  vi.advanceTimersByTime(14_999)
  expect(onSilence).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onSilence).toHaveBeenCalledExactlyOnceWith(15)
})

test('a word begins the count anew', () => {
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(14_000)
    dog.heard()
  }
  expect(onSilence).not.toHaveBeenCalled()
})

test('where nothing is owed, silence does not count', () => {
  allowed = Number.POSITIVE_INFINITY
  vi.advanceTimersByTime(1_000_000)
  allowed = 15
  vi.advanceTimersByTime(14_000)
  expect(onSilence).not.toHaveBeenCalled()
})

const ofStudy = ({ study }: { study: string }) => (study === 'every-lambda' ? 1800 : 60)
const tune = { verb: 'tune' } as Pending
const wish = { verb: 'wish', payload: { study: 'twin' } } as Pending
const ladder = { verb: 'question', payload: { study: 'every-lambda', question: 'ladder' } } as Pending

test.each<[Pending[], boolean, number]>([
  [[], false, Number.POSITIVE_INFINITY],
  [[], true, 15],
  [[{ verb: 'snapshot', payload: undefined }], false, 15],
  [[{ verb: 'start', payload: { engine: 'best' } }], false, 60],
  [[wish], false, 60],
  [[tune, { verb: 'run', payload: { steps: 1 } }], true, 120],
  [[ladder, tune], true, 1800],
])('with %j pending, running %s: %d seconds', (pending, isRunning, seconds) => {
  expect(patience(pending, isRunning, ofStudy)).toBe(seconds)
})
