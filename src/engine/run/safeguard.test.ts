import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Run } from './run'
import { Safeguard } from './safeguard'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** As much of a run as a safeguard asks. */
function soundRun() {
  const run = {
    soundStep: 0,
    readSound: async () => ({ step: run.soundStep, parameters: new Float32Array(3) }),
  }
  return { run, safeguard: new Safeguard(run as unknown as Run) }
}

it('tells what is newer than it told, every five seconds at most', async () => {
  const { run, safeguard } = soundRun()
  const steps: (number | undefined)[] = []
  for (let second = 0; second <= 12; second++) {
    steps.push((await safeguard.take())?.step)
    run.soundStep += 30
    vi.advanceTimersByTime(1000)
  }
  expect(steps.flatMap((step, second) => (step === undefined ? [] : [[second, step]]))).toEqual([
    [1, 30],
    [6, 180],
    [11, 330],
  ])
})

it('tells the newest at once when training ends, and nothing twice', async () => {
  const { run, safeguard } = soundRun()
  run.soundStep = 10
  expect((await safeguard.take())?.step).toBe(10)
  run.soundStep = 20
  safeguard.hurry()
  expect((await safeguard.take())?.step).toBe(20)
  vi.advanceTimersByTime(60_000)
  expect(await safeguard.take()).toBeUndefined()
})
