import { describe, expect, it, test } from 'vitest'
import type { FakeEngine } from '../testing/fake-engine'
import { settled, soundAt } from '../testing/fake-engine'
import { loadedSession } from '../testing/fake-session'

/** Rows at these steps, validation loss falling to step 20 and rising from there. */
function train(engine: FakeEngine, steps: number[]): void {
  for (const step of steps) {
    const validationLoss = 1 + Math.abs(step - 20) / 100
    engine.report({ step, status: 'running', metrics: { validationLoss } })
  }
}

const sound = (step: number) => ({ step, parameters: Float32Array.of(0.5, -0.25, step) })

test('a run goes on in another worker from the newest parameters that came with a report', async () => {
  const { session, engine, state } = await loadedSession()
  session.play()
  await settled()
  train(engine(), [0, 10])
  engine().report({ sound: sound(7) })
  await session.tune({ penalty: { lambda: 0.01 } })
  train(engine(), [20, 30])
  engine().report({ sound: sound(25) })
  train(engine(), [40])
  await session.tune({ penalty: { lambda: 0.1 } })
  const { restsAt } = state()
  engine().report({ status: 'failed', reason: 'The GPU is gone.' })
  await settled()
  const { experiment, from } = engine().last('load')
  expect(from).toEqual(sound(25))
  expect(experiment).toMatchObject({ penalty: { lambda: 0.1 } })
  expect(experiment).not.toHaveProperty('initial')
  expect(engine().verbs).toEqual(['start', 'load', 'play', 'twin wish'])
  expect(state()).toMatchObject({
    step: 25,
    status: 'running',
    restsAt,
    best: { step: 20, validationLoss: 1 },
    marks: [{ step: 10 }],
    canGoBack: false,
    notice: 'The GPU is gone. The network goes on from its weights at step 25.',
  })
  expect(Array.from({ length: session.history.count }, (_, i) => session.history.at(i, 'step'))).toEqual([
    0, 10, 20,
  ])
})

test('the best step is looked for again where it is lost', async () => {
  const { engine, state } = await loadedSession()
  train(engine(), [0, 10])
  engine().report({ sound: sound(15) })
  train(engine(), [20])
  expect(state().best).toMatchObject({ step: 20 })
  engine().crash()
  await settled()
  expect(state()).toMatchObject({ step: 15, status: 'paused', best: { step: 10 } })
})

test('parameters of another run are not gone on from', async () => {
  const { session, engine, state } = await loadedSession()
  engine().report({ step: 5, sound: sound(5) })
  engine().report({ step: 9, run: 0, sound: sound(9) })
  await session.reset()
  engine().crash()
  await settled()
  expect(engine().last('load')).not.toHaveProperty('from')
  expect(state()).toMatchObject({ step: 0, notice: expect.stringContaining('from its beginning') })
})

test('an experiment that is only being set up follows the one that was there', async () => {
  const { session, engine, state } = await loadedSession()
  const first = engine()
  first.report({ step: 5, sound: sound(5) })
  first.crash('boom')
  // Before the new worker stands, the visitor asks for another network.
  const asked = session.load({ ...session.experiment(), seed: 77 })
  await settled()
  await asked
  const loads = engine().commands.flatMap((command) => (command.verb === 'load' ? [command.payload] : []))
  expect(loads).toMatchObject([{ experiment: { seed: 5 }, from: { step: 5 } }, { experiment: { seed: 77 } }])
  expect(loads[1]).not.toHaveProperty('from')
  expect(session.experiment().seed).toBe(77)
  expect(state()).toMatchObject({ step: 0, notice: 'The training thread stopped: boom.' })
})

test('one that the new worker refuses leaves the one that was there', async () => {
  const { session, engine, state, heldByNext } = await loadedSession()
  engine().report({ step: 5, sound: sound(5) })
  heldByNext.push('load')
  engine().crash('boom')
  const asked = session.load({ ...session.experiment(), seed: 77 }).catch((error: Error) => error.message)
  await settled()
  engine().releaseOne('load')
  await settled()
  engine().refusals.set('load', 'Too many layers for this device.')
  engine().release('load')
  await expect(asked).resolves.toBe('Too many layers for this device.')
  expect(state()).toMatchObject({ step: 5, experiment: { seed: 5 } })
})

test('a change of λ in the steps that are lost holds from where it goes on, and keeps its mark', async () => {
  const { session, engine, state } = await loadedSession()
  for (const [step, lambda] of [
    [10, 0.01],
    [30, 0.1],
  ] as const) {
    train(engine(), [step])
    if (step === 10) engine().report({ sound: sound(10) })
    session.beginGesture()
    await session.tune({ penalty: { lambda } })
  }
  engine().report({ sound: sound(25) })
  const labels = state().marks.map(({ label }) => label)
  engine().crash()
  await settled()
  expect(labels).toHaveLength(2)
  expect(state().marks).toMatchObject([
    { step: 10, label: labels[0] },
    { step: 25, label: labels[1] },
  ])
  expect(engine().last('load').experiment.penalty.lambda).toBe(0.1)
})

describe('whether it plays outlives a worker', () => {
  it('at the pace that was chosen, to the step where it was to rest', async () => {
    const { session, engine, state } = await loadedSession()
    session.setSpeed('double')
    session.play()
    await settled()
    train(engine(), [200])
    engine().report({ sound: soundAt(200) })
    const before = engine().last('play')
    engine().crash()
    await settled()
    expect(engine().last('play')).toEqual(before)
    expect(state()).toMatchObject({ status: 'running', speed: 'double', restsAt: before.until })
  })

  it('not beyond its rest', async () => {
    const { session, engine, state } = await loadedSession()
    session.play()
    await settled()
    const { restsAt } = state()
    engine().report({ step: restsAt as number, status: 'paused', sound: soundAt(restsAt as number) })
    engine().crash()
    await settled()
    expect(engine().verbs).not.toContain('play')
    expect(state()).toMatchObject({ status: 'paused', step: restsAt, restsAt })
  })

  it('not again from the beginning, where it had come to its end: it is asked for its answers once more', async () => {
    const { session, engine, state } = await loadedSession('xor-sample')
    session.play()
    await settled()
    engine().report({ step: 100, status: 'paused', sound: soundAt(100) })
    await settled()
    engine().crash()
    await settled()
    engine().report({ step: 100, status: 'paused' })
    await settled()
    expect(engine().verbs).toEqual(['start', 'load', 'predict'])
    expect(state()).toMatchObject({ step: 100, finalPredictions: [[0.4], [0.4], [0.4], [0.4]] })
  })

  it('unless it is paused while another is being started', async () => {
    const { session, engine, state, heldByNext } = await loadedSession()
    session.play()
    await settled()
    engine().report({ step: 50, sound: soundAt(50) })
    heldByNext.push('load')
    engine().crash()
    await settled()
    const paused = session.pause()
    engine().release('load')
    await Promise.all([paused, settled()])
    expect(engine().verbs).not.toContain('play')
    expect(state().status).toBe('paused')
  })
})
