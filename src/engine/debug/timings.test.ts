import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Timings } from './timings'

const log = { info: vi.fn<(text: string) => void>(), error: vi.fn<(text: string) => void>() }

beforeEach(() => {
  vi.useFakeTimers()
  log.info.mockReset()
})

afterEach(() => {
  vi.useRealTimers()
})

it('adds up two seconds, and tells them in one line', async () => {
  const timings = new Timings(log)
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(i === 0 ? 20 : 100)
    timings.burst(i === 4 ? 30 : 10, i === 4 ? 40 : 20)
  }
  timings.harvest(110, new Promise((done) => setTimeout(done, 6)))
  timings.look(Promise.reject(new Error('The GPU is gone.')))
  await vi.advanceTimersByTimeAsync(2000)
  expect(log.info).toHaveBeenCalledExactlyOnceWith(
    'overfit-lab: step 110, 130 steps/s; 10 bursts of 12.0 steps: 22.0 ms (longest 40.0); ' +
      '1 reports, 120.0 steps apart: harvest 6.0 ms (longest 6.0); 1 looks: 0.0 ms (longest 0.0)',
  )
})

it('where nothing is done there is nothing to tell', async () => {
  const timings = new Timings(log)
  timings.burst(1, 1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(log.info).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(log.info).toHaveBeenCalledOnce()
  timings.burst(1, 1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(log.info).toHaveBeenCalledTimes(2)
})
