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
function soundRun(stateSize = 3) {
  const run = {
    step: 0,
    stateSize,
    readSound: async () => ({ step: run.step, parameters: new Float32Array(1) }),
  }
  return { run, safeguard: new Safeguard(run as unknown as Run) }
}

/** When it told of which step, asked every quarter of a second as reports go out on the processor. */
async function toldIn(seconds: number, stateSize?: number): Promise<[number, number][]> {
  const { run, safeguard } = soundRun(stateSize)
  const told: [number, number][] = []
  for (let ms = 0; ms <= seconds * 1000; ms += 250) {
    const sound = await safeguard.take()
    if (sound) told.push([ms, sound.step])
    run.step++
    vi.advanceTimersByTime(250)
  }
  return told
}

it('tells of the very step, from the first on and twice a second', async () => {
  expect(await toldIn(2)).toEqual([
    [250, 1],
    [750, 3],
    [1250, 5],
    [1750, 7],
  ])
})

it('tells less often of what takes long to read: a million numbers a second', async () => {
  expect(await toldIn(5, 2e6)).toEqual([
    [250, 1],
    [2250, 9],
    [4250, 17],
  ])
})

it('tells at once when training ends or something is put back, and of no step twice otherwise', async () => {
  const { run, safeguard } = soundRun()
  run.step = 10
  expect((await safeguard.take())?.step).toBe(10)
  run.step = 20
  safeguard.hurry()
  expect((await safeguard.take())?.step).toBe(20)
  vi.advanceTimersByTime(60_000)
  expect(await safeguard.take()).toBeUndefined()
  safeguard.hurry()
  expect((await safeguard.take())?.step).toBe(20)
  expect(await safeguard.take()).toBeUndefined()
})
