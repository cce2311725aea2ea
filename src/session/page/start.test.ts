import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { CustomData } from '../../experiment/experiment'
import * as recovery from '../recovery'
import type { Session } from '../session'
import { FakeEngine, settled } from '../testing/fake-engine'
import { type FakePage, fakePage } from '../testing/fake-page'
import { markReady } from './html-state'
import type { KeptData } from './kept-data'
import { startSession } from './start'

let engine: FakeEngine
let session: Session
let fake: FakePage
let device: Map<string, CustomData> | undefined

/** A device that keeps data, or forbids to. */
const kept: KeptData = {
  async keep(key, data) {
    if (!device) throw new DOMException('denied', 'SecurityError')
    device.set(key, data)
  },
  async read(key) {
    if (!device) throw new DOMException('denied', 'SecurityError')
    return device.get(key)
  },
  list: async () => [],
  forget: async () => undefined,
}

beforeEach(() => {
  vi.useFakeTimers()
  // A figure that nobody sees.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
    },
  )
  device = undefined
})

afterEach(() => {
  session.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open(
  address = '',
  prefersReducedMotion = false,
  prepare: (engine: FakeEngine) => void = () => undefined,
): Promise<void> {
  engine = new FakeEngine()
  prepare(engine)
  fake = fakePage(address, prefersReducedMotion)
  session = startSession(
    fake.page,
    () => engine.port,
    async () => recovery,
    kept,
  )
  await opened()
}

/** The part that keeps the address comes late. */
async function opened(): Promise<void> {
  await settled()
  await vi.dynamicImportSettled()
  await settled()
}

const state = () => session.store.getState()

describe('at first', () => {
  it('the default is loaded, and it plays', async () => {
    await open()
    expect(engine.last('start')).toEqual({ engine: 'best', debug: false })
    expect(state()).toMatchObject({ presetId: 'noisy-moons', status: 'running' })
    expect(state()).not.toHaveProperty('notice')
  })

  it.each([
    ['?paused=1', false],
    ['', true],
  ])('it waits at %s, reduced motion %s', async (address, reducedMotion) => {
    await open(address, reducedMotion)
    expect(engine.verbs).toEqual(['start', 'load'])
    expect(state().status).toBe('ready')
  })

  it('it trains exactly what the link says, then pauses', async () => {
    await open('?engine=cpu&steps=600#preset=wiggly-curve&penalty.lambda=0.01')
    expect(engine.last('start')).toMatchObject({ engine: 'cpu' })
    expect(engine.last('load').experiment).toMatchObject({
      data: { kind: 'sine' },
      penalty: { lambda: 0.01 },
    })
    expect(engine.last('run')).toEqual({ steps: 600 })
    expect(state()).toMatchObject({ status: 'paused', step: 600, presetId: 'wiggly-curve' })
  })

  it('the query’s seed wins over the hash’s', async () => {
    await open('?seed=7#seed=3')
    expect(session.experiment().seed).toBe(7)
  })

  it.each([
    [
      '?steps=many',
      'The address could not be read as a whole. steps: found "many", expected a whole number from 1 to 10000000.',
    ],
    [
      '#preset=swirl',
      'The address could not be read as a whole. preset: found "swirl", expected one of noisy-moons,',
    ],
  ])('a bad address, %s, opens the default and says what was wrong', async (address, notice) => {
    await open(address)
    expect(state()).toMatchObject({ presetId: 'noisy-moons', status: 'running' })
    expect(state().notice).toContain(notice)
  })

  it('a bad hash leaves a good query in force', async () => {
    await open('?engine=cpu&paused=1#preset=swirl')
    expect(engine.last('start')).toMatchObject({ engine: 'cpu' })
    expect(state()).toMatchObject({ status: 'ready', presetId: 'noisy-moons' })
    expect(state().notice).toContain('preset: found "swirl"')
  })

  it('one wrong key drops no other: each is refused by itself, and leaves the address', async () => {
    await open(
      '?engine=cpu&steps=many&paused=1&utm=x#preset=wiggly-curve&penalty.lambda=lots&seed=5&dropout=9',
    )
    expect(engine.last('start')).toMatchObject({ engine: 'cpu' })
    expect(state()).toMatchObject({
      presetId: 'wiggly-curve',
      status: 'ready',
      experiment: { seed: 5, dropout: 0 },
    })
    expect(state().notice).toBe(
      'The address could not be read as a whole. steps: found "many", expected a whole number from 1 to 10000000. penalty.lambda: found "lots", expected a number from 0 to 1000. dropout: found 9, expected a number from 0 to 0.9.',
    )
    expect(fake.page.location.href).toBe(
      'https://lab.example/?engine=cpu&paused=1&utm=x#preset=wiggly-curve&seed=5',
    )
  })

  it('many wrong keys are told of in a few sentences', async () => {
    await open(`?paused=1#${Array.from({ length: 9 }, (_, i) => `key${i}=1`).join('&')}&seed=5`)
    expect(state().notice?.split('found')).toHaveLength(4)
    expect(state().notice).toContain('And 6 more.')
    expect(session.experiment().seed).toBe(5)
  })

  it('what the worker refuses is said, and the default takes its place in page and address', async () => {
    engine = new FakeEngine()
    engine.held.add('load')
    fake = fakePage('?paused=1#seed=6')
    session = startSession(
      fake.page,
      () => engine.port,
      async () => recovery,
    )
    await settled()
    engine.refusals.set('load', 'Too many layers for this device.')
    engine.release('load')
    engine.refusals.clear()
    await opened()
    expect(state()).toMatchObject({ connection: 'ready', notice: 'Too many layers for this device.' })
    expect(state().run).toBeDefined()
    expect(session.experiment().seed).toBe(5)
    vi.advanceTimersByTime(300)
    expect(fake.page.location.hash).toBe('')
  })
})

it('what the worker refuses to begin with is said, and the default stands in', async () => {
  engine = new FakeEngine()
  engine.held.add('load')
  session = startSession(fakePage('#preset=polynomial&data.samples=3').page, () => engine.port)
  await settled()
  engine.refusals.set('load', 'This experiment cannot begin.')
  engine.release('load')
  engine.refusals.clear()
  await settled()
  expect(state()).toMatchObject({ presetId: 'noisy-moons', status: 'running' })
  expect(state().notice).toBe('This experiment cannot begin.')
})

describe('the hash', () => {
  it('follows the experiment, every 300 ms at most', async () => {
    await open('?paused=1')
    for (const lambda of [0.1, 0.01]) await session.tune({ penalty: { lambda } })
    expect(fake.page.location.hash).toBe('')
    vi.advanceTimersByTime(300)
    expect(fake.page.location.href).toBe(
      'https://lab.example/?paused=1#preset=noisy-moons&penalty.lambda=0.01',
    )
    await session.tune({ penalty: { lambda: 0 } })
    vi.advanceTimersByTime(300)
    expect(fake.page.location.href).toBe('https://lab.example/?paused=1')
  })

  it('stays as it was typed until the experiment changes', async () => {
    await open('#penalty.lambda=1e-2')
    engine.report({ step: 5, status: 'running' })
    vi.advanceTimersByTime(1000)
    expect(fake.page.location.hash).toBe('#penalty.lambda=1e-2')
    await session.tune({ penalty: { lambda: 0 } })
    await session.tune({ dropout: 0.5 })
    vi.advanceTimersByTime(300)
    expect(fake.page.location.hash).toBe('#preset=noisy-moons&dropout=0.5')
  })

  it('put there by hand is loaded, and plays', async () => {
    await open()
    fake.changeHash('#preset=wiggly-curve')
    await settled()
    expect(state()).toMatchObject({ presetId: 'wiggly-curve', status: 'running' })
    expect(state().run?.run).toBe(2)
  })

  it('put there by hand with one wrong key is loaded without it', async () => {
    await open()
    fake.changeHash('#preset=wiggly-curve&seed=lots')
    await settled()
    expect(state()).toMatchObject({ presetId: 'wiggly-curve', status: 'running' })
    expect(state().notice).toBe('seed: found "lots", expected a whole number from 0 to 4294967295.')
    expect(fake.page.location.hash).toBe('#preset=wiggly-curve')
  })

  const many = Array.from({ length: 4000 }, (_, i) => [i / 7])
  const loadMany = async () => {
    await session.load({
      ...session.experiment(),
      name: 'Many rows',
      loss: 'mse',
      data: {
        kind: 'custom',
        task: 'regression',
        inputs: many,
        targets: many,
        validationInputs: [],
        validationTargets: [],
      },
    })
    vi.advanceTimersByTime(300)
    await settled()
  }

  it('that does not hold the data is empty where nothing can be kept, and it is said at once', async () => {
    await open('?paused=1#seed=5')
    await loadMany()
    expect(fake.page.location.hash).toBe('')
    expect(state().notice).toBe(
      'The data cannot be kept on this device (denied): training goes on, but a reload loses them unless this experiment is saved as a file.',
    )
    expect(() => session.shareUrl()).toThrow('too large for an address')
    // Said once: each λ would say it again.
    session.dismissNotice()
    await session.tune({ penalty: { lambda: 0.1 } })
    vi.advanceTimersByTime(300)
    await settled()
    expect(state()).not.toHaveProperty('notice')
  })

  it('names data that are kept on this device, and brings them back with all else', async () => {
    device = new Map()
    await open('?paused=1#seed=5')
    await loadMany()
    await session.tune({ penalty: { lambda: 0.1 } })
    vi.advanceTimersByTime(300)
    await settled()
    const { hash } = fake.page.location
    expect(hash).toMatch(/^#file=many-rows-[0-9a-f]{8}&preset=noisy-moons&.*penalty\.lambda=0\.1/)
    expect(state()).not.toHaveProperty('notice')
    const before = session.experiment()
    session.end()
    await open(hash)
    expect(session.experiment()).toEqual(before)
    expect(state()).toMatchObject({ status: 'running' })
    expect(fake.page.location.hash).toBe(hash)
  })

  it('names data that are not on this device: it is said which, and nothing else trains', async () => {
    device = new Map()
    await open('#file=penguins-0123abcd&penalty.lambda=0.1')
    expect(state().notice).toBe(
      'This address needs the data “penguins-0123abcd”, which are not on this device: drop their file on the page.',
    )
    expect(state().status).toBe('ready')
    expect(fake.page.location.hash).toBe('#file=penguins-0123abcd&penalty.lambda=0.1')
  })

  it('that is wrong leaves the run, says why, and does not stay', async () => {
    await open()
    fake.changeHash('#penalty.lambda=lots')
    await settled()
    expect(state().run?.run).toBe(1)
    expect(state().notice).toBe('penalty.lambda: found "lots", expected a number from 0 to 1000.')
    expect(fake.page.location.hash).toBe('')
  })
})

describe('the browser’s history', () => {
  const written = () => vi.advanceTimersByTime(300)
  const choose = async (id: string) => {
    await session.loadPreset(id)
    written()
  }
  const restart = async (change: Partial<ReturnType<Session['experiment']>>) => {
    await session.restart({ ...session.experiment(), ...change })
    written()
  }

  it('has an entry for each preset and each restart, none for λ, and none twice', async () => {
    await open('?paused=1')
    await session.tune({ penalty: { lambda: 0.1 } })
    written()
    await choose('wiggly-curve')
    await session.tune({ penalty: { lambda: 0.2 } })
    written()
    await restart({ seed: 9 })
    await session.reset()
    await choose('spiral')
    await choose('spiral')
    vi.advanceTimersByTime(2000)
    expect(fake.entries()).toEqual([
      '?paused=1#preset=noisy-moons&penalty.lambda=0.1',
      '?paused=1#preset=wiggly-curve&penalty.lambda=0.2',
      '?paused=1#preset=wiggly-curve&seed=9&penalty.lambda=0.2',
      '?paused=1#preset=spiral',
    ])
  })

  it('goes back to what was there and forth again, and stays as it is', async () => {
    await open()
    await choose('wiggly-curve')
    await session.tune({ penalty: { lambda: 0.2 } })
    await choose('spiral')
    const entries = fake.entries()
    engine.report({ step: 40, status: 'running' })
    fake.goBack()
    await settled()
    expect(state()).toMatchObject({ presetId: 'wiggly-curve', step: 0, status: 'running' })
    expect(session.experiment().penalty.lambda).toBe(0.2)
    fake.goBack()
    await settled()
    expect(state()).toMatchObject({ presetId: 'noisy-moons', experiment: { penalty: { lambda: 0 } } })
    fake.goBack(-2)
    await settled()
    expect(state()).toMatchObject({ presetId: 'spiral', step: 0 })
    vi.advanceTimersByTime(2000)
    expect(fake.entries()).toEqual(entries)
  })

  it('keeps what was left as it stood, though λ had only just been moved', async () => {
    await open()
    await session.tune({ penalty: { lambda: 0.1 } })
    await choose('spiral')
    expect(fake.entries()).toEqual(['#preset=noisy-moons&penalty.lambda=0.1', '#preset=spiral'])
  })

  it('has one entry for a slider that is dragged from restart to restart', async () => {
    await open()
    for (const seed of [6, 7, 8]) await restart({ seed })
    vi.advanceTimersByTime(1000)
    await restart({ seed: 9 })
    expect(fake.entries()).toEqual(['', '#preset=noisy-moons&seed=8', '#preset=noisy-moons&seed=9'])
  })

  it('has none for what is refused, for a lesson, or in a figure', async () => {
    await open()
    engine.refusals.set('load', 'Too many layers for this device.')
    await expect(session.loadPreset('spiral')).rejects.toThrow('Too many layers')
    written()
    expect(fake.entries()).toEqual([''])
    for (const query of ['?lesson=memorising/1', '?embed=1']) {
      session.end()
      await open(query)
      await choose('spiral')
      expect(fake.entries()).toEqual([`${query}#preset=spiral`])
    }
  })

  it('leaves the query as the page has it', async () => {
    await open('?patience=10')
    await choose('spiral')
    session.setEarlyStopping(undefined)
    fake.goBack()
    await settled()
    expect(fake.page.location.search).toBe('')
    expect(state()).toMatchObject({ presetId: 'noisy-moons' })
  })

  it('by hand it is the browser that makes the entry', async () => {
    await open()
    fake.changeHash('#penalty.lambda=1e-2')
    await settled()
    written()
    expect(fake.entries()).toEqual(['', '#preset=noisy-moons&penalty.lambda=0.01'])
  })
})

describe('what is tuned on the way, as the address says', () => {
  const address =
    '?paused=1#preset=wiggly-curve&then=600:penalty.lambda=0.01,900:penalty.kind=l1,900:dropout=0.5'
  const openReplay = async (more = '') => {
    await open(address + more)
    await opened()
  }
  const told = (step: number, revision: number) => engine.report({ step, revision, status: 'running' })

  it('is the worker’s to do, from the values of step 0', async () => {
    await openReplay()
    const { experiment, planned } = engine.last('load')
    expect(experiment.penalty).toMatchObject({ kind: 'l2', lambda: 0 })
    expect(planned).toMatchObject([
      { after: 600, revision: 1, settings: { penalty: { kind: 'l2', lambda: 0.01 }, dropout: 0 } },
      { after: 900, revision: 2, settings: { penalty: { kind: 'l1', lambda: 0.01 }, dropout: 0.5 } },
    ])
    expect(state()).toMatchObject({ status: 'ready', revision: 0 })
  })

  it('becomes marks and moves the controls as it comes; the address stays', async () => {
    await openReplay()
    const { hash } = fake.page.location
    told(590, 0)
    expect(state()).toMatchObject({ marks: [], experiment: { penalty: { lambda: 0 } } })
    told(640, 1)
    expect(state()).toMatchObject({
      marks: [{ step: 600, label: 'λ 0 → 0.01' }],
      experiment: { penalty: { lambda: 0.01 } },
      revision: 1,
      touched: true,
      // What was not done by hand is not taken back by hand.
      canGoBack: false,
    })
    told(1000, 2)
    expect(state().marks[1]).toMatchObject({ step: 900, label: 'L2 → L1, dropout 0 → 0.5' })
    expect(session.experiment()).toMatchObject({ penalty: { kind: 'l1' }, dropout: 0.5 })
    vi.advanceTimersByTime(1000)
    expect(fake.page.location.hash).toBe(hash)
    expect(engine.verbs).not.toContain('tune')
    expect(state()).not.toHaveProperty('notice')
  })

  it('a change by hand takes the place of what is to come: that is said once, and the address is its own', async () => {
    await openReplay()
    told(640, 1)
    await session.tune({ penalty: { lambda: 0.2 } })
    expect(engine.last('tune')).toMatchObject({ revision: 3, settings: { penalty: { lambda: 0.2 } } })
    expect(state().notice).toBe(
      'From here on the run is yours: what the link would have changed from step 900 on is left out.',
    )
    session.dismissNotice()
    told(1000, 3)
    await session.tune({ penalty: { lambda: 0.3 } })
    vi.advanceTimersByTime(300)
    expect(state().marks).toHaveLength(2)
    expect(state()).not.toHaveProperty('notice')
    expect(fake.page.location.hash).toBe('#preset=wiggly-curve&penalty.lambda=0.3')
  })

  it('so does a reset; another preset needs no word', async () => {
    await openReplay()
    told(640, 1)
    await session.reset()
    expect(state().notice).toContain('from step 900')
    session.end()
    await openReplay()
    await session.loadPreset('spiral')
    expect(state()).not.toHaveProperty('notice')
    expect(state()).not.toHaveProperty('planned')
  })

  it('comes at the page’s pace, also where play would have rested before', async () => {
    await openReplay(',20000:dropout=0.1')
    const { restsAt = 0 } = state()
    expect(restsAt).toBeGreaterThan(20_000)
    session.play()
    expect(engine.last('play').until).toBe(restsAt)
  })

  it('each wrong part is refused by itself, in words', async () => {
    await openReplay(',1000:dropout=lots&seed=lots')
    expect(engine.last('load').planned).toHaveLength(2)
    expect(state().notice).toBe(
      'The address could not be read as a whole. seed: found "lots", expected a whole number from 0 to 4294967295. then, step 1000: dropout: found "lots", expected a number from 0 to 0.9.',
    )
  })

  it('put there by hand, it is replayed too', async () => {
    await open()
    fake.changeHash(address.slice(address.indexOf('#')))
    await vi.dynamicImportSettled()
    await settled()
    expect(engine.last('load').planned).toHaveLength(2)
    expect(state()).toMatchObject({ presetId: 'wiggly-curve', status: 'running' })
  })

  it('a worker that takes over goes on with what is still to come', async () => {
    await openReplay()
    engine.report({
      step: 640,
      revision: 1,
      status: 'paused',
      sound: { step: 640, parameters: Float32Array.of(1) },
    })
    const first = engine
    engine = new FakeEngine()
    first.crash('out of memory')
    await settled()
    expect(engine.last('load')).toMatchObject({
      experiment: { penalty: { lambda: 0.01 } },
      from: { step: 640 },
      planned: [{ after: 900, revision: 2 }],
    })
    told(1000, 2)
    expect(state().marks).toHaveLength(2)
  })
})

test('<html> says how it stands', async () => {
  await open()
  await session.tune({ penalty: { lambda: 0.01 } })
  engine.report({ step: 12, status: 'running' })
  expect(fake.dataset).toEqual({
    status: 'running',
    step: '12',
    revision: '1',
    reportedRevision: '1',
    backend: 'cpu',
  })
  markReady({ dataset: fake.dataset } as unknown as HTMLElement)
  expect(fake.dataset.ready).toBe('true')
})

test('at rest data-drawn-step follows, also where no picture has anything new to draw', async () => {
  await open()
  session.pictures.add(() => ({ run: state().run, step: state().step, isCurrent: true }))
  engine.report({ step: 12, status: 'paused' })
  expect(fake.dataset.drawnStep).toBe('12')
})

test('a hidden page waits', async () => {
  await open()
  fake.show('hidden')
  await settled()
  expect(engine.verbs.at(-1)).toBe('pause')
  fake.show('visible')
  await settled()
  expect(engine.verbs.at(-1)).toBe('play')
})

describe('a figure in another page', () => {
  let look: (isIntersecting: boolean) => Promise<void>

  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
          look = (isIntersecting) => {
            tell([{ isIntersecting: !isIntersecting }, { isIntersecting }])
            return settled()
          }
        }
        observe() {}
      },
    )
  })

  afterEach(() => vi.unstubAllGlobals())

  it('trains while it is in view, also where the page around it is hidden and shown meanwhile', async () => {
    await open('?embed=1')
    expect(engine.verbs).toEqual(['start', 'load'])
    await look(true)
    expect(engine.verbs.at(-1)).toBe('play')
    await look(false)
    expect(engine.verbs.at(-1)).toBe('pause')
    fake.show('hidden')
    fake.show('visible')
    await settled()
    expect(engine.verbs.at(-1)).toBe('pause')
    await look(true)
    expect(engine.verbs.at(-1)).toBe('play')
  })

  it('that was paused does not begin when it is seen', async () => {
    await open('?embed=1&paused=1')
    await look(true)
    expect(engine.verbs).toEqual(['start', 'load'])
  })

  it('takes the steps that its address asks for once it is seen', async () => {
    await open('?embed=1&steps=60')
    await look(false)
    expect(engine.verbs).toEqual(['start', 'load'])
    await look(true)
    expect(engine.last('run')).toMatchObject({ steps: 60 })
  })
})

describe('kept for going back', () => {
  let first: FakeEngine
  const onGpu = (engine: FakeEngine) => {
    engine.backend = 'webgl'
  }
  const goAway = () => {
    fake.pageHide(true)
    fake.show('hidden')
  }
  const comeBack = async (prepare: (engine: FakeEngine) => void = () => undefined) => {
    engine = new FakeEngine()
    onGpu(engine)
    prepare(engine)
    fake.pageShow(true)
    fake.show('visible')
    await settled()
  }
  const train = () => engine.report({ step: 40, status: 'running', sound: { step: 40, parameters } })
  const parameters = Float32Array.of(1, 2)

  beforeEach(async () => {
    await open('', false, onGpu)
    first = engine
  })

  it('the page gives its GPU back; the same run goes on, and nobody is blamed', async () => {
    train()
    goAway()
    expect(first.isTerminated).toBe(true)
    await comeBack()
    expect(engine.last('load').from).toEqual({ step: 40, parameters })
    expect(engine.verbs.at(-1)).toBe('play')
    expect(state()).toMatchObject({ status: 'running', step: 40, connection: 'ready' })
    expect(state()).not.toHaveProperty('notice')
  })

  it('what had been asked is answered in the end, however often it goes', async () => {
    train()
    first.held.add('run')
    const whole = session.run(500)
    await settled()
    for (let trip = 1; trip <= 5; trip++) {
      goAway()
      await comeBack(({ held }) => trip < 5 && held.add('run'))
    }
    await expect(whole).resolves.toMatchObject({ step: 540 })
  })

  it('also before its first worker had begun', async () => {
    session.end()
    await open('?paused=1', false, ({ held }) => held.add('start').add('load'))
    first = engine
    goAway()
    expect(first.isTerminated).toBe(true)
    await comeBack()
    expect(engine.verbs.slice(0, 2)).toEqual(['start', 'load'])
    expect(state()).toMatchObject({ connection: 'ready', status: 'ready', step: 0, run: { run: 1 } })
    expect(state()).not.toHaveProperty('notice')
  })

  it('a GPU that is not given again is replaced by the processor, which says why', async () => {
    train()
    goAway()
    await comeBack((engine) => {
      engine.backend = 'cpu'
    })
    expect(state()).toMatchObject({ device: { backend: 'cpu' }, step: 40, status: 'running' })
  })

  it('nor does it keep one that it could not use', async () => {
    session.end()
    await open()
    expect(state().device?.backend).toBe('cpu')
    goAway()
    expect(engine.isTerminated).toBe(true)
  })

  it('left for good, or with the processor asked for, it keeps its worker', async () => {
    fake.pageHide(false)
    expect(first.isTerminated).toBe(false)
    session.end()
    await open('?engine=cpu')
    goAway()
    expect(engine.isTerminated).toBe(false)
  })
})

describe('out of the browser’s cache', () => {
  beforeEach(() => open('?paused=1'))

  it('a worker that is gone is found out, and another asked in its place', async () => {
    engine.held.add('snapshot')
    fake.pageShow(true)
    const first = engine
    engine = new FakeEngine()
    vi.advanceTimersByTime(15_000)
    await settled()
    expect(first.isTerminated).toBe(true)
    expect(engine.verbs).toEqual(['start', 'load', 'snapshot'])
    expect(state().notice).toContain('has not answered for 15 seconds')
  })

  it('one that is there is left alone; so is one of a page that comes from nowhere', async () => {
    fake.pageShow(false)
    expect(engine.verbs).not.toContain('snapshot')
    fake.pageShow(true)
    await settled()
    vi.advanceTimersByTime(60_000)
    expect(engine.isTerminated).toBe(false)
    expect(engine.verbs.slice(-1)).toEqual(['snapshot'])
  })
})
