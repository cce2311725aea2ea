import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { Pending } from './engine-client'
import { type Owed, owed, type Watchdog, watchForSilence } from './watchdog'

let now: Owed[]
let dog: Watchdog
const onSilence = vi.fn()
const word = (seconds: number): Owed => ({ of: {}, seconds })

beforeEach(() => {
  vi.useFakeTimers()
  onSilence.mockReset()
  now = [word(15)]
  dog = watchForSilence(() => now, onSilence)
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
  now = []
  vi.advanceTimersByTime(1_000_000)
  now = [word(15)]
  vi.advanceTimersByTime(14_000)
  expect(onSilence).not.toHaveBeenCalled()
})

describe('each has a patience of its own', () => {
  it('one that may take long gives no time to one that may not', () => {
    now = [word(1800), word(15)]
    vi.advanceTimersByTime(15_000)
    expect(onSilence).toHaveBeenCalledExactlyOnceWith(15)
  })

  it('it begins when it is asked, not when another was', () => {
    now = [word(60)]
    vi.advanceTimersByTime(50_000)
    now = [...now, word(15)]
    vi.advanceTimersByTime(9000)
    expect(onSilence).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(onSilence).toHaveBeenCalledExactlyOnceWith(60)
  })

  it('one after another, each in its time, is no silence', () => {
    for (let i = 0; i < 10; i++) {
      now = [word(15)]
      vi.advanceTimersByTime(10_000)
    }
    expect(onSilence).not.toHaveBeenCalled()
  })
})

test('a page that was frozen for an hour has ticked once', () => {
  vi.advanceTimersByTime(14_000)
  vi.setSystemTime(Date.now() + 3_600_000)
  vi.advanceTimersByTime(999)
  expect(onSilence).not.toHaveBeenCalled()
})

const ofStudy = ({ study }: { study: string }) => (study === 'every-lambda' ? 90 : 60)
const tune = { verb: 'tune' } as Pending
const run: Pending = { verb: 'run', payload: { steps: 1 } }
const start: Pending = { verb: 'start', payload: { engine: 'best' } }
const wish = { verb: 'wish', payload: { study: 'twin' } } as Pending
const ladder = { verb: 'question', payload: { study: 'every-lambda', question: 'ladder' } } as Pending

test.each<[Pending[], boolean, number[]]>([
  [[], false, []],
  [[], true, [15]],
  [[tune], false, [15]],
  [[tune, wish], true, [15, 60, 15]],
  // Its reports are those of the run that goes on.
  [[tune, run], true, [15, 60]],
  [[ladder, tune], false, [90, 15]],
  // Before the start nothing else can be answered.
  [[start, tune], true, [60]],
])('with %j pending, running %s: %j seconds', (pending, isRunning, seconds) => {
  const all = owed(pending, isRunning, ofStudy)
  expect(all.map((each) => each.seconds)).toEqual(seconds)
  expect(owed(pending, isRunning, ofStudy).map(({ of }) => of)).toEqual(all.map(({ of }) => of))
})
