import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { settled, soundAt } from './testing/fake-engine'
import { type FakeSession, fakeSession, loadedSession } from './testing/fake-session'

let fake: FakeSession

beforeEach(async () => {
  fake = await loadedSession()
})

afterEach(() => fake.session.end())

const custom = () => ({
  ...fake.session.experiment(),
  name: 'mine',
  data: { kind: 'sine', samples: 20 },
  loss: 'mse',
})

test('the engine’s device is in the store once it is ready', async () => {
  await expect(fake.session.ready).resolves.toMatchObject({ backend: 'cpu' })
  expect(fake.state()).toMatchObject({ connection: 'ready', device: { renderer: 'fake' } })
})

describe('load', () => {
  it('begins at step 0, ready, with nothing of the run before', async () => {
    fake.session.watch([[0, 0]])
    await settled()
    fake.engine().report({ step: 9, metrics: { validationLoss: 0.5 }, prediction: new Float32Array(1) })
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    await fake.session.load(custom())
    expect(fake.state()).toMatchObject({
      status: 'ready',
      step: 0,
      marks: [],
      canGoBack: false,
      restsAt: 1200,
    })
    for (const gone of ['latest', 'best', 'prediction', 'reason'] as const)
      expect(fake.state()).not.toHaveProperty(gone)
    expect(fake.session.history.count).toBe(0)
    expect(fake.state().run?.run).toBe(2)
    expect(fake.session.experiment()).toMatchObject({
      name: 'mine',
      data: { kind: 'sine', samples: 20, validation: 200 },
    })
  })

  it('refuses what is no experiment and leaves the run untouched', async () => {
    const before = fake.state()
    await expect(fake.session.load({ ...custom(), seed: 'x' })).rejects.toThrow(
      'seed: found "x", expected a whole',
    )
    expect(fake.state()).toBe(before)
    expect(fake.engine().verbs.filter((verb) => verb === 'load')).toHaveLength(1)
  })

  it('goes back to what it showed where the worker refuses', async () => {
    const before = fake.session.experiment()
    fake.engine().refusals.set('load', 'Too many layers for this device.')
    await expect(fake.session.load(custom())).rejects.toThrow('Too many layers')
    expect(fake.session.experiment()).toBe(before)
    expect(fake.state().run?.run).toBe(1)
  })

  it('goes back to what the worker has, not to what was only shown for a moment', async () => {
    const sized = (samples: number) => fake.session.load({ ...custom(), data: { kind: 'sine', samples } })
    fake.engine().held.add('load')
    const [first, ...others] = [5, 6, 7].map((samples) =>
      sized(samples).catch((error: Error) => error.message),
    )
    await settled()
    fake.engine().releaseOne('load')
    await first
    fake.engine().refusals.set('load', 'No more memory.')
    fake.engine().release('load')
    await expect(Promise.all(others)).resolves.toEqual(['No more memory.', 'No more memory.'])
    expect(fake.session.experiment().data).toMatchObject({ samples: 5 })
    expect(fake.state().run?.run).toBe(2)
  })

  it('while many follow each other shows the newest and sets up the first and the last', async () => {
    fake.engine().held.add('load')
    const answers = [5, 6, 7].map((samples) =>
      fake.session.load({ ...custom(), data: { kind: 'sine', samples } }),
    )
    await settled()
    expect(fake.session.experiment().data).toMatchObject({ samples: 7 })
    fake.engine().release('load')
    await Promise.all(answers)
    expect(fake.engine().run).toBe(3)
    expect(fake.state().run?.run).toBe(3)
  })

  it('takes a preset by its name, and refuses one that is none', async () => {
    await fake.session.loadPreset('wiggly-curve')
    expect(fake.state()).toMatchObject({ presetId: 'wiggly-curve', status: 'ready', restsAt: 3000 })
    await expect(fake.session.loadPreset('toString')).rejects.toThrow(
      'preset: found "toString", expected one of noisy',
    )
  })
})

test('a preset that is chosen plays, where the page plays by itself', async () => {
  const eager = fakeSession('noisy-moons', { playsByItself: true })
  await eager.session.loadPreset('wiggly-curve')
  await settled()
  expect(eager.state()).toMatchObject({ status: 'running', presetId: 'wiggly-curve' })
  eager.session.end()
})

test('reset begins again with the tuned values', async () => {
  await fake.session.run(10)
  await fake.session.tune({ penalty: { lambda: 0.01 } })
  await fake.session.reset()
  expect(fake.engine().last('reset')).toMatchObject({
    revision: 1,
    settings: { penalty: { lambda: 0.01 } },
  })
  expect(fake.state()).toMatchObject({ status: 'ready', step: 0, revision: 1 })
})

describe('reports', () => {
  it('fill the store and the history', () => {
    fake.engine().report({ step: 1, status: 'running', metrics: { dataLoss: 0.6, validationLoss: 0.5 } })
    fake.engine().report({ step: 2, status: 'running', metrics: { dataLoss: 0.5, validationLoss: 0.7 } })
    expect(fake.state()).toMatchObject({
      step: 2,
      status: 'running',
      latest: { dataLoss: 0.5, validationLoss: 0.7 },
      best: { step: 1, validationLoss: 0.5 },
    })
    expect(fake.state().layerNorms).toHaveLength(2)
    expect(fake.session.history.count).toBe(2)
    expect(fake.session.history.at(1, 'dataLoss')).toBe(0.5)
  })

  it('have no best without validation rows', () => {
    fake.engine().report({ step: 1, metrics: { validationLoss: Number.NaN } })
    expect(fake.state().best).toBeUndefined()
  })

  it('of an earlier run are dropped', async () => {
    await fake.session.reset()
    const before = fake.state()
    fake.engine().report({ run: 1, step: 700, status: 'running', metrics: { dataLoss: 9 } })
    expect(fake.state()).toBe(before)
    expect(fake.session.history.count).toBe(0)
  })

  it('carry predictions for the very inputs that are watched', async () => {
    const inputs = [
      [0, 0],
      [1, 1],
    ]
    fake.session.watch(inputs)
    await settled()
    expect(fake.state().prediction).toMatchObject({ step: 0, values: new Float32Array(2) })
    // Of inputs that were watched before.
    fake.engine().report({ step: 3, prediction: new Float32Array(3) })
    expect(fake.state().prediction?.step).toBe(0)
    fake.engine().report({ step: 4, prediction: Float32Array.of(0.5, 0.25) })
    expect(fake.state().prediction).toMatchObject({ step: 4, values: Float32Array.of(0.5, 0.25) })
    expect(fake.state().prediction?.inputs).toBe(inputs)
  })
})

describe('questions', () => {
  it('are checked before they are asked', async () => {
    await expect(fake.session.predict([[1]])).rejects.toThrow(
      'inputs.0: found 1 numbers, expected 2 in each row.',
    )
    await expect(fake.session.run(0)).rejects.toThrow(
      'steps: found 0, expected a whole number from 1 to 10000000.',
    )
    await expect(fake.session.studies['every-lambda'].ladder({ values: [], steps: 1 })).rejects.toThrow(
      'values: found [], expected at least',
    )
    await expect(fake.session.exportCode('cobol')).rejects.toThrow(
      'target: found "cobol", expected pytorch or',
    )
    expect(fake.engine().verbs).toEqual(['start', 'load'])
  })

  it('about a ladder are refused where there is no penalty', async () => {
    await fake.session.tune({ penalty: { kind: 'none' } })
    await expect(fake.session.studies['every-lambda'].ladder({ values: [0.1], steps: 1 })).rejects.toThrow(
      'penalty.kind: found none, expected',
    )
  })

  it('are answered', async () => {
    await expect(fake.session.predict([[0, 0]])).resolves.toEqual([[0.4]])
    await expect(
      fake.session.studies['every-lambda'].ladder({ values: [0.1], steps: 1 }),
    ).resolves.toMatchObject([{ value: 0.1 }])
    await expect(fake.session.memory()).resolves.toEqual({ tensors: 0, gpuBytes: 0 })
    await expect(fake.session.step()).resolves.toMatchObject({ step: 1, status: 'paused' })
  })

  it('about code get what was trained so far, and what was changed on the way', async () => {
    fake.session.play()
    fake.engine().report({ step: 40, status: 'running' })
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    const code = await fake.session.exportCode('pytorch')
    expect(code).toContain('steps = 40')
    expect(code).toContain('#   step 40: λ 0 → 0.01')
  })
})

test('the share address is the experiment’s own, without a seed that would win over it, or the console', async () => {
  expect(fake.session.shareUrl()).toBe('https://lab.example/?engine=cpu')
  await fake.session.tune({ penalty: { lambda: 0.01 } })
  expect(fake.session.shareUrl()).toBe(
    'https://lab.example/?engine=cpu#preset=noisy-moons&penalty.lambda=0.01',
  )
})

test('a notice stays until it is dismissed', () => {
  fake.session.store.setState({ notice: 'Something.' })
  fake.session.dismissNotice()
  expect(fake.state()).not.toHaveProperty('notice')
})

describe('a lost worker', () => {
  it('is replaced, the network goes on from the newest sound weights', async () => {
    await fake.session.run(10)
    fake.session.play()
    await settled()
    fake.engine().crash('boom')
    await settled()
    expect(fake.engine().verbs).toEqual(['start', 'load', 'play'])
    expect(fake.engine().last('load').from).toEqual(soundAt(10))
    expect(fake.state()).toMatchObject({
      status: 'running',
      step: 10,
      notice:
        'The training thread stopped: boom. The network goes on from its weights at step 10, with all that the optimizer had built up.',
    })
  })

  it('begins again where no weights are known, and does not play what was paused', async () => {
    fake.engine().report({ status: 'failed', reason: 'The graphics device was lost.' })
    await settled()
    expect(fake.engine().verbs).toEqual(['start', 'load'])
    expect(fake.state().notice).toBe(
      'The graphics device was lost. The network trains again, from its beginning.',
    )
  })

  it('a fourth time within a minute is the end, the page says why, and tries again when it is asked to', async () => {
    vi.useFakeTimers()
    fake.session.play()
    fake.engine().report({ step: 9, status: 'running', sound: { step: 7, parameters: Float32Array.of(1) } })
    for (const name of ['one', 'two', 'three', 'four']) {
      fake.engine().crash(name)
      await settled()
      vi.advanceTimersByTime(2000)
      await settled()
    }
    const failure =
      'The training thread stopped: four. It was the fourth loss within a minute: try again, or reload the page.'
    expect(fake.state()).toMatchObject({
      connection: 'failed',
      status: 'failed',
      failure,
      lacksThread: false,
    })
    await expect(fake.session.snapshot()).rejects.toThrow(failure)
    fake.session.retry()
    await settled()
    expect(fake.state()).toMatchObject({ connection: 'ready', status: 'running', step: 7 })
    expect(fake.state().notice).toContain('at step 7')
    for (const gone of ['failure', 'lacksThread'] as const) expect(fake.state()).not.toHaveProperty(gone)
    vi.useRealTimers()
  })
})

test('where no engine can be had, ready rejects and the page says why', async () => {
  const warn = vi.fn()
  const broken = fakeSession('noisy-moons', {
    spawn() {
      throw new Error('Workers are forbidden here.')
    },
  })
  await broken.session.ready.catch(warn)
  expect(warn).toHaveBeenCalledOnce()
  expect(broken.state()).toMatchObject({
    connection: 'failed',
    status: 'failed',
    failure: 'Workers are forbidden here.',
  })
})
