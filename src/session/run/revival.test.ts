import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settled } from '../testing/fake-engine'
import { type FakeSession, loadedSession } from '../testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => {
  fake.session.end()
  vi.useRealTimers()
})

const sound = (step: number) => ({ step, parameters: Float32Array.of(0.5, -0.25, step) })
const trained = (step: number) => fake.engine().report({ step, status: 'running', sound: sound(step) })
const lose = () => fake.engine().report({ status: 'failed', reason: 'The GPU is gone.' })

/** The next worker starts when it is released. */
const loseSlowly = () => {
  fake.heldByNext.push('start')
  lose()
  return async () => {
    await settled()
    fake.heldByNext.length = 0
    expect(fake.engine().verbs).toEqual(['start'])
    fake.engine().release('start')
    await settled()
  }
}

describe('what the visitor asks for in the moment of a loss is not dropped', () => {
  it('a preset that was on its way', async () => {
    trained(40)
    fake.engine().held.add('load')
    const asked = fake.session.loadPreset('wiggly-curve')
    await settled()
    lose()
    await asked
    expect(fake.state()).toMatchObject({ presetId: 'wiggly-curve', step: 0, status: 'ready' })
    expect(fake.state().run?.task).toBe('regression')
  })

  it('λ, moved while there is no worker', async () => {
    trained(40)
    const revive = loseSlowly()
    const asked = [0.1, 0.2].map((lambda) => fake.session.tune({ penalty: { lambda } }))
    await revive()
    await Promise.all(asked)
    expect(fake.engine().last('load')).toMatchObject({ from: { step: 40 }, revision: 2 })
    expect(fake.engine().last('tune')).toMatchObject({ settings: { penalty: { lambda: 0.2 } }, revision: 2 })
    const revisions = fake
      .engine()
      .commands.flatMap(({ payload }) => (payload && 'revision' in payload ? [payload.revision] : []))
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b))
  })

  it('the experiment, where the next worker cannot go on from what is known: from its beginning', async () => {
    trained(40)
    fake.heldByNext.push('load')
    lose()
    await settled()
    fake.engine().refusals.set('load', 'From there it cannot go on.')
    fake.engine().release('load')
    fake.engine().refusals.clear()
    await settled()
    expect(fake.engine().verbs.slice(0, 3)).toEqual(['start', 'load', 'load'])
    expect(fake.engine().last('load')).not.toHaveProperty('from')
    expect(fake.state()).toMatchObject({ step: 0, notice: expect.stringContaining('from its beginning') })
  })

  it('a reset', async () => {
    trained(40)
    const revive = loseSlowly()
    const asked = fake.session.reset()
    await revive()
    await asked
    expect(fake.engine().verbs.slice(0, 3)).toEqual(['start', 'load', 'reset'])
    expect(fake.state()).toMatchObject({ step: 0, status: 'ready', ghost: { step: 40 } })
  })

  it('a pause', async () => {
    fake.session.play()
    await settled()
    trained(40)
    const revive = loseSlowly()
    const asked = fake.session.pause()
    await revive()
    await expect(asked).resolves.toMatchObject({ step: 40, status: 'paused' })
    expect(fake.engine().verbs).toEqual(['start', 'load', 'pause'])
    expect(fake.state().status).toBe('paused')
  })

  it('Play, and that it is wished for', async () => {
    const revive = loseSlowly()
    fake.session.play()
    await revive()
    expect(fake.state().status).toBe('running')
    fake.session.setHidden(true)
    await settled()
    expect(fake.engine().verbs.at(-1)).toBe('pause')
  })

  it('is not played on where it rested at its length', async () => {
    fake.session.play()
    await settled()
    fake.engine().report({ step: 1200, status: 'paused', sound: sound(1200) })
    lose()
    await settled()
    expect(fake.engine().verbs).toEqual(['start', 'load'])
    expect(fake.state()).toMatchObject({ step: 1200, restsAt: 1200, status: 'paused' })
  })

  it('a study', async () => {
    const revive = loseSlowly()
    fake.session.studies['every-lambda'].show(true)
    await revive()
    expect(fake.engine().verbs.filter((verb) => verb === 'every-lambda wish').length).toBeGreaterThan(0)
    expect(fake.engine().lastWish('every-lambda').values.length).toBeGreaterThan(0)
  })
})

describe('a run of so many steps', () => {
  it('goes on to the step that it was for', async () => {
    await fake.session.run(10)
    fake.engine().held.add('run')
    const asked = fake.session.run(500)
    trained(210)
    fake.engine().report({ step: 300 })
    lose()
    await expect(asked).resolves.toMatchObject({ step: 510, status: 'paused' })
    expect(fake.engine().last('run')).toEqual({ steps: 300 })
  })

  it('is of all its steps where the experiment before it is set up in the next worker', async () => {
    trained(100)
    for (const verb of ['load', 'run']) fake.engine().held.add(verb)
    const asked = [fake.session.load({ ...fake.session.experiment(), seed: 7 }), fake.session.run(500)]
    await settled()
    lose()
    await Promise.all(asked)
    expect(fake.engine().last('run')).toEqual({ steps: 500 })
    expect(fake.engine().last('load').experiment.seed).toBe(7)
  })
})

describe('ten losses within a minute', () => {
  it('the processor takes over from the newest parameters, the badge says why, and it plays on', async () => {
    vi.useFakeTimers()
    fake.session.play()
    await settled()
    const asked: Promise<unknown>[] = []
    for (let loss = 1; loss <= 2; loss++) {
      trained(40 * loss)
      asked.push(fake.session.snapshot(), fake.session.tune({ penalty: { lambda: loss / 100 } }))
      lose()
      await settled()
      vi.advanceTimersByTime(3000)
    }
    await Promise.all(asked)
    expect(fake.engine().last('start').engine).toBe('cpu')
    expect(fake.engine().last('load')).toMatchObject({
      from: { step: 80 },
      experiment: { penalty: { lambda: 0.02 } },
    })
    const reason = 'The GPU is gone. It was the second loss within a minute: the processor takes over.'
    expect(fake.state()).toMatchObject({
      connection: 'ready',
      status: 'running',
      step: 80,
      device: { reason },
    })
    expect(fake.state().notice).toContain(`${reason} The network goes on from its weights at step 80`)
  })
})

describe('what is over changes nothing', () => {
  it('a report of a worker that was lost', async () => {
    trained(40)
    const old = fake.engine()
    lose()
    await settled()
    const before = fake.state()
    old.isTerminated = false
    old.report({ step: 900, status: 'running', metrics: { dataLoss: 9 }, sound: sound(900) })
    old.crash('again')
    expect(fake.state()).toBe(before)
    expect(fake.engine().isTerminated).toBe(false)
  })

  it('a snapshot of a run whose place another has taken', async () => {
    await fake.session.run(30)
    fake.engine().held.add('snapshot')
    const late = fake.session.snapshot()
    await fake.session.reset()
    // What it says is of the run before.
    fake.engine().step = 30
    fake.engine().release('snapshot')
    await expect(late).resolves.toMatchObject({ step: 30 })
    expect(fake.state()).toMatchObject({ step: 0, status: 'ready' })
    fake.engine().crash()
    await settled()
    expect(fake.engine().last('load')).not.toHaveProperty('from')
  })

  it('a second loss, of what was being set up in the first one’s place', async () => {
    vi.useFakeTimers()
    trained(40)
    const revive = loseSlowly()
    fake.engine().held.add('load')
    await revive()
    lose()
    await settled()
    expect(fake.engine().last('load').from).toEqual(sound(40))
    expect(fake.state()).toMatchObject({ step: 40, status: 'paused', connection: 'ready' })
  })
})

it('what was fetched ahead has gone with the worker: the next one fetches it after all that it is asked', async () => {
  trained(40)
  const revive = loseSlowly()
  const asked = fake.session.pause()
  await revive()
  await asked
  expect(fake.engine().commands.at(-1)?.verb).toBe('fetchAhead')
})

describe('a page that nobody sees', () => {
  it('is paused in the next worker too, and goes on when it is seen', async () => {
    fake.session.play()
    await settled()
    trained(40)
    fake.session.setHidden(true)
    await settled()
    lose()
    await settled()
    expect(fake.engine().verbs).toEqual(['start', 'load'])
    fake.session.setHidden(false)
    await settled()
    expect(fake.state()).toMatchObject({ status: 'running', step: 40 })
  })

  it('goes on where it was hidden and shown again before it had paused', async () => {
    fake.session.play()
    await settled()
    fake.session.setHidden(true)
    fake.session.setHidden(false)
    await settled()
    expect(fake.engine().verbs.slice(-2)).toEqual(['pause', 'play'])
    expect(fake.state().status).toBe('running')
  })

  it('goes on where that happened while there was no worker', async () => {
    fake.session.play()
    await settled()
    trained(40)
    const revive = loseSlowly()
    fake.session.setHidden(true)
    fake.session.setHidden(false)
    await revive()
    expect(fake.state().status).toBe('running')
  })
})
