import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const plays = () => fake.engine().verbs.filter((verb) => verb === 'play').length

/** Play comes to its rest. */
async function rest(step = 1200): Promise<void> {
  fake.session.play()
  await settled()
  fake.engine().report({ status: 'paused', step })
}

describe('pace', () => {
  it.each([
    ['preset', [30, 200]],
    ['double', [60, 400]],
  ] as const)('%s', async (speed, [slow, fast]) => {
    fake.session.setSpeed(speed)
    fake.session.play()
    await settled()
    expect(fake.engine().last('play')).toEqual({
      pace: [
        { from: 0, stepsPerSecond: slow },
        { from: 100, stepsPerSecond: fast },
      ],
      until: 1200,
    })
  })

  it('changes while it runs, and starts nothing that does not', async () => {
    fake.session.setSpeed('full')
    expect(plays()).toBe(0)
    fake.session.play()
    await settled()
    fake.session.setSpeed('preset')
    expect(plays()).toBe(2)
    expect(fake.engine().last('play').pace).not.toBeNull()
  })

  it('full is as fast as it goes', async () => {
    fake.session.setSpeed('full')
    fake.session.play()
    expect(fake.engine().last('play').pace).toBeNull()
  })
})

describe('at its length', () => {
  it('any touch of a control goes on, by the same length', async () => {
    await rest()
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    expect(fake.engine().verbs.slice(-3)).toEqual(['tune', 'play', 'twin wish'])
    expect(fake.engine().last('play').until).toBe(2400)
    expect(fake.state().restsAt).toBe(2400)
  })

  it('Play goes on too', async () => {
    await rest()
    fake.session.play()
    await settled()
    expect(fake.engine().last('play').until).toBe(2400)
  })

  it('a touch after a pause by hand starts nothing', async () => {
    fake.session.play()
    await settled()
    await fake.session.pause()
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    await rest()
    await fake.session.pause()
    await fake.session.tune({ penalty: { lambda: 0.02 } })
    expect(plays()).toBe(2)
  })

  it('nor does one after an exact run, beyond the length or not', async () => {
    await fake.session.run(5000)
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    expect(plays()).toBe(0)
    fake.session.play()
    await settled()
    expect(fake.engine().last('play').until).toBe(6200)
  })
})

describe('an experiment with a length of its own', () => {
  beforeEach(async () => {
    fake.session.end()
    fake = await loadedSession('xor-sample')
    await rest(100)
  })

  it('stops there for good', async () => {
    expect(fake.engine().last('play').until).toBe(100)
    await fake.session.tune({ penalty: { lambda: 0.5 } })
    expect(plays()).toBe(1)
  })

  it('begins again with Play', async () => {
    fake.session.play()
    await settled()
    expect(fake.engine().verbs.slice(-2)).toEqual(['reset', 'play'])
    expect(fake.state()).toMatchObject({ status: 'running', step: 0 })
  })

  it('is asked once for its answers', async () => {
    await settled()
    fake.engine().report({ status: 'paused', step: 100 })
    await settled()
    expect(fake.engine().verbs.filter((verb) => verb === 'predict')).toHaveLength(1)
    expect(fake.state().finalPredictions).toEqual([[0.4], [0.4], [0.4], [0.4]])
    await fake.session.reset()
    expect(fake.state().finalPredictions).toBeUndefined()
  })
})

describe('a hidden page', () => {
  it('waits, and goes on when it is seen again', async () => {
    fake.session.play()
    await settled()
    fake.session.setHidden(true)
    await settled()
    expect(fake.engine().verbs.at(-1)).toBe('pause')
    fake.session.setHidden(false)
    expect(fake.engine().verbs.at(-1)).toBe('play')
  })

  it('does not begin before it is seen', async () => {
    fake.session.setHidden(true)
    fake.session.play()
    expect(plays()).toBe(0)
    fake.session.setHidden(false)
    expect(plays()).toBe(1)
  })

  it('leaves an exact run alone, and starts nothing that was at rest', async () => {
    fake.engine().held.add('run')
    const run = fake.session.run(1200)
    fake.engine().report({ status: 'running', step: 0 })
    fake.session.setHidden(true)
    expect(fake.engine().verbs).not.toContain('pause')
    fake.engine().release('run')
    await run
    fake.session.setHidden(false)
    await rest(2400)
    fake.session.setHidden(true)
    fake.session.setHidden(false)
    expect(plays()).toBe(1)
  })
})
