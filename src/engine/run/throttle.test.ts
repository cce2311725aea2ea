import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fleet } from '../fleet/fleet'
import { burstLength, Throttle } from './throttle'

/** A fleet whose steps take a millisecond each, on a clock of its own. */
function clockwork() {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const burst = async (throttle: Throttle) => {
    const { burst: steps } = throttle
    const began = now
    now += steps
    await throttle.after({ idle: () => Promise.resolve() } as Fleet, steps, began)
    await throttle.settle()
    return steps
  }
  const bursts = async (throttle: Throttle, count: number) => {
    const sizes = []
    for (let i = 0; i < count; i++) sizes.push(await burst(throttle))
    return sizes
  }
  return { bursts, wait: (ms: number) => (now += ms) }
}

afterEach(() => vi.restoreAllMocks())

describe('bursts', () => {
  it('double until they take as long as they are to', async () => {
    expect(await clockwork().bursts(new Throttle(12), 7)).toEqual([1, 2, 4, 8, 12, 12, 12])
  })

  it('begin with what fitted before', async () => {
    const { bursts } = clockwork()
    const before = new Throttle(12)
    await bursts(before, 6)
    expect(await bursts(new Throttle(12, undefined, before.burst), 2)).toEqual([12, 12])
  })

  it('are short while a hand is on a control, and long again when it has let go', async () => {
    const { bursts, wait } = clockwork()
    const throttle = new Throttle(40)
    expect((await bursts(throttle, 8)).at(-1)).toBe(40)
    throttle.hurry()
    expect(await bursts(throttle, 3)).toEqual([40, 12, 12])
    wait(500)
    expect(await bursts(throttle, 4)).toEqual([12, 24, 40, 40])
  })

  it('are never longer for a hand', async () => {
    const { bursts } = clockwork()
    const throttle = new Throttle(8)
    throttle.hurry()
    expect((await bursts(throttle, 6)).at(-1)).toBe(8)
  })
})

it('are long at full speed in software alone', () => {
  const device = { backend: 'webgl', renderer: '', software: true } as const
  const lengths = [burstLength(device, null), burstLength(device, [{ from: 0, stepsPerSecond: 30 }])]
  expect(lengths[0]).toBeGreaterThan(lengths[1] as number)
  expect(burstLength({ ...device, software: false }, null)).toBe(lengths[1])
})
