import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { tunableSettings } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import type { EngineChoice } from '../../protocol/device'
import { FakeEngine, settled } from '../testing/fake-engine'
import { askAgain, sortOut } from './asked-again'
import { type EngineLink, linkEngine } from './engine-link'
import { countLosses } from './losses'

let engines: FakeEngine[]
let link: EngineLink
let isRunning = false
const settings = tunableSettings(parseExperiment(presets['noisy-moons'].experiment))
const options = {
  onReport: vi.fn(),
  onStudy: vi.fn(),
  onLost: vi.fn(),
  onFailed: vi.fn(),
}

/** Sets up what has to stand first, in each worker but the first. */
const onRevived = vi.fn()
const loadRecovery = vi.fn()

/** @param prepare called with each engine before it is spoken to */
function connect(
  prepare: (engine: FakeEngine) => void = () => undefined,
  engine: EngineChoice = 'webgl',
): void {
  engines = []
  link = linkEngine({
    ...options,
    recovery: async () => {
      await loadRecovery()
      return { ...countLosses(engine), sortOut, setUp: onRevived, askAgain }
    },
    engine,
    isRunning: () => isRunning,
    studyPatience: () => 60,
    spawn() {
      const engine = new FakeEngine()
      prepare(engine)
      engines.push(engine)
      return engine.port
    },
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetAllMocks()
  isRunning = false
})

afterEach(() => {
  link.end()
  vi.useRealTimers()
})

test('starts the engine that was asked for', async () => {
  connect()
  await expect(link.ready).resolves.toMatchObject({ backend: 'cpu' })
  expect(engines[0]?.last('start')).toEqual({ engine: 'webgl' })
})

describe('where there is no engine', () => {
  it('says the worker’s reason', async () => {
    connect((engine) => engine.refusals.set('start', 'This browser has no WebGL 2.'))
    await expect(link.ready).rejects.toThrow('This browser has no WebGL 2.')
    expect(options.onFailed).toHaveBeenCalledExactlyOnceWith('This browser has no WebGL 2.', false)
    await expect(link.ask('snapshot', undefined)).rejects.toThrow('This browser has no WebGL 2.')
  })

  it.each(['webgl', 'best', 'cpu'] as const)(
    'does not try %s by itself where the worker’s script is missing, and says that it is the script',
    async (choice) => {
      connect((engine) => engine.held.add('start'), choice)
      const asked = link.ask('snapshot', undefined)
      engines[0]?.crash()
      await expect(link.ready).rejects.toThrow('it could not be loaded')
      await expect(asked).rejects.toThrow('it could not be loaded')
      expect(engines).toHaveLength(1)
      expect(options.onFailed).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('loaded'), true)
      // It is there again.
      link.retry()
      await expect(link.ask('snapshot', undefined)).resolves.toBeDefined()
      expect(engines).toHaveLength(2)
    },
  )

  it('has the processor where the best is silent from the start, and says why', async () => {
    connect((engine) => engines.length === 0 && engine.held.add('start'), 'best')
    const asked = link.ask('memory', undefined)
    vi.advanceTimersByTime(60_000)
    const reason = 'The training thread has not answered for 60 seconds. So the processor takes over.'
    await expect(link.ready).resolves.toMatchObject({ reason })
    await expect(asked).resolves.toBeDefined()
    expect(engines.map((engine) => engine.last('start').engine)).toEqual(['best', 'cpu'])
    // What is asked before its start a worker refuses.
    expect(engines[1]?.verbs).toEqual(['start', 'memory'])
    expect(onRevived).not.toHaveBeenCalled()
  })

  it('survives a browser that makes no workers', async () => {
    connect(() => {
      throw new Error('Workers are forbidden here.')
    })
    await expect(link.ready).rejects.toThrow('Workers are forbidden here.')
    await expect(link.ask('snapshot', undefined)).rejects.toThrow('Workers are forbidden here.')
    expect(options.onFailed).toHaveBeenCalledExactlyOnceWith('Workers are forbidden here.', true)
  })
})

describe('a part that takes minutes to fetch', () => {
  const wish = { values: [0], length: 1, isResting: false }
  const wait = (seconds: number, isAlive: boolean) => {
    for (let at = 0; at < seconds; at += 5) {
      vi.advanceTimersByTime(5000)
      if (isAlive) engines[0]?.say({ type: 'alive' })
    }
  }

  beforeEach(async () => {
    connect((engine) => engine.held.add('every-lambda wish'))
    await link.ready
    link.ask('wish', { study: 'every-lambda', wish }).catch(() => undefined)
  })

  it('is waited for as long as the worker says that it is alive', async () => {
    wait(600, true)
    await settled()
    expect(engines).toHaveLength(1)
  })

  it('is not where nothing is heard', async () => {
    wait(60, false)
    await settled()
    expect(engines).toHaveLength(2)
  })
})

describe('a worker that is lost', () => {
  const losses: [string, () => void, string][] = [
    ['crashed', () => engines.at(-1)?.crash('boom'), 'The training thread stopped: boom.'],
    [
      'lost its device',
      () => engines.at(-1)?.report({ status: 'failed', reason: 'The graphics device was lost.' }),
      'The graphics device was lost.',
    ],
    [
      'fell silent',
      () => {
        engines.at(-1)?.held.add('snapshot')
        link.ask('snapshot', undefined).catch(() => undefined)
        vi.advanceTimersByTime(15_000)
      },
      'The training thread has not answered for 15 seconds.',
    ],
    [
      'trains without a word',
      () => {
        isRunning = true
        vi.advanceTimersByTime(15_000)
      },
      'The training thread has not answered for 15 seconds.',
    ],
  ]

  it.each(losses)('because it %s is replaced once', async (_how, lose, reason) => {
    connect()
    await link.ready
    lose()
    await settled()
    expect(engines).toHaveLength(2)
    expect(engines[0]?.isTerminated).toBe(true)
    expect(onRevived).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ backend: 'cpu' }),
      reason,
      expect.any(Function),
    )
    expect(options.onLost).toHaveBeenCalledOnce()
    isRunning = false
    await expect(link.ask('snapshot', undefined)).resolves.toBeDefined()
  })

  it('is replaced three times within a minute, with more time before each, and then given up', async () => {
    connect()
    await link.ready
    for (const [name, waits] of [
      ['one', 0],
      ['two', 1000],
      ['three', 2000],
    ] as const) {
      engines.at(-1)?.crash(name)
      await settled()
      if (waits > 0) vi.advanceTimersByTime(waits - 1)
      await settled()
      const before = engines.length
      vi.advanceTimersByTime(1)
      await settled()
      expect(engines.length - before).toBe(waits > 0 ? 1 : 0)
    }
    expect(engines.map((engine) => engine.last('start').engine)).toEqual(Array(4).fill('webgl'))
    engines.at(-1)?.crash('four')
    await settled()
    const sentence = /stopped: four\. It was the fourth loss within a minute: try again, or reload/
    expect(options.onFailed).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(sentence), false)
    await expect(link.ask('tune', { settings, revision: 1 })).rejects.toThrow(sentence)
    vi.advanceTimersByTime(600_000)
    expect(engines).toHaveLength(4)
  })

  it('a second time within a minute has the processor in its place, where the best was asked for', async () => {
    connect(undefined, 'best')
    await link.ready
    for (let i = 0; i < 2; i++) {
      engines.at(-1)?.report({ status: 'failed', reason: 'The GPU is gone.' })
      await settled()
    }
    expect(engines.map((engine) => engine.last('start').engine)).toEqual(['best', 'best', 'cpu'])
    const reason = 'The GPU is gone. It was the second loss within a minute: the processor takes over.'
    const device = expect.objectContaining({ reason })
    expect(onRevived).toHaveBeenLastCalledWith(device, reason, expect.any(Function))
    // For good, and for that reason.
    vi.advanceTimersByTime(100_000)
    engines.at(-1)?.crash('oops')
    await settled()
    expect(engines.at(-1)?.last('start').engine).toBe('cpu')
    expect(onRevived).toHaveBeenLastCalledWith(
      device,
      'The training thread stopped: oops.',
      expect.any(Function),
    )
  })

  it('is replaced by one that is watched too', async () => {
    connect((engine) => engines.length === 1 && engine.held.add('load').add('start'), 'best')
    await link.ready
    engines[0]?.held.add('snapshot')
    const asked = link.ask('snapshot', undefined)
    vi.advanceTimersByTime(15_000)
    await settled()
    expect(engines).toHaveLength(2)
    vi.advanceTimersByTime(60_000)
    await settled()
    expect(engines).toHaveLength(3)
    await expect(asked).resolves.toBeDefined()
  })

  it('again much later is replaced again', async () => {
    connect()
    await link.ready
    engines[0]?.crash('one')
    await settled()
    vi.advanceTimersByTime(61_000)
    engines[1]?.crash('two')
    await settled()
    expect(engines).toHaveLength(3)
    expect(options.onFailed).not.toHaveBeenCalled()
  })
})

describe('what is asked while there is no worker', () => {
  /** The second worker starts when it is told to. */
  const lost = async () => {
    connect((engine) => engines.length === 1 && engine.held.add('start'))
    await link.ready
    for (const verb of ['run', 'tune', 'restore', 'every-lambda wish', 'twin wish'])
      engines[0]?.held.add(verb)
  }
  const tune = (revision: number) => link.ask('tune', { settings, revision })

  it('waits for the next, after what was on its way, in order, and after what has to stand first', async () => {
    await lost()
    const asked = [tune(1), link.ask('run', { steps: 9 }, () => ({ steps: 4 })), tune(2)]
    engines[0]?.crash('boom')
    asked.push(
      link.ask('pause', undefined),
      tune(3),
      link.ask('run', { steps: 5 }, () => ({ steps: 1 })),
    )
    onRevived.mockImplementation((_device, _reason, ask) => ask('modelSpace', undefined))
    await settled()
    expect(engines[1]?.verbs).toEqual(['start'])
    engines[1]?.release('start')
    await Promise.all(asked)
    const told = engines[1]?.commands.slice(1).map(({ verb, payload }) => [verb, payload])
    expect(told).toEqual([
      ['modelSpace', undefined],
      // The newest revision goes with all of them.
      ['tune', { settings, revision: 3 }],
      // What is left of the one that was on its way; all of the one that was not.
      ['run', { steps: 4 }],
      ['tune', { settings, revision: 3 }],
      ['pause', undefined],
      ['tune', { settings, revision: 3 }],
      ['run', { steps: 5 }],
    ])
  })

  it('is refused where it means what the lost worker had kept', async () => {
    await lost()
    const restored = link.ask('restore', undefined)
    engines[0]?.crash('boom')
    const sentence = 'The training thread stopped: boom. What it had kept of the run is lost.'
    await expect(restored).rejects.toThrow(sentence)
    const recalled = expect(link.ask('recall', { step: 3 })).rejects.toThrow(sentence)
    const forked = expect(link.ask('fork', { step: 3, settings, revision: 1 })).rejects.toThrow(sentence)
    await settled()
    engines[1]?.release('start')
    await Promise.all([recalled, forked])
    expect(engines[1]?.verbs).toEqual(['start'])
  })

  it('likewise where the page was put away', async () => {
    await lost()
    const restored = link.ask('restore', undefined)
    link.putAway()
    link.takeOut()
    await settled()
    engines[1]?.release('start')
    await expect(restored).rejects.toThrow(/^The training thread was ended while .* What it had kept/)
  })

  it('is dropped where a study will wish anew', async () => {
    await lost()
    const wish = link.ask('wish', { study: 'twin', wish: { wish: 1, isResting: false } })
    engines[0]?.crash('boom')
    await expect(wish).resolves.toBeUndefined()
    const anew = link.ask('wish', { study: 'twin', wish: { wish: 2, isResting: false } })
    await settled()
    engines[1]?.release('start')
    await anew
    expect(engines[1]?.verbs).toEqual(['start', 'twin wish'])
  })

  it('is refused with the reason where no other can be had', async () => {
    await lost()
    engines[0]?.crash('boom')
    const asked = tune(1)
    link.end()
    await expect(asked).rejects.toThrow('The session has ended.')
  })

  it('is not asked of a fourth worker where it may be what kills them; what the visitor wants is', async () => {
    connect((engine) => engine.held.add('predict').add('pause'), 'cpu')
    await link.ready
    const question = link.ask('predict', { inputs: [[1]] })
    const wanted = link.ask('pause', undefined)
    for (const name of ['one', 'two', 'three']) {
      engines.at(-1)?.crash(name)
      await settled()
      vi.advanceTimersByTime(2000)
      await settled()
    }
    await expect(question).rejects.toThrow('stopped: three.')
    engines.at(-1)?.release('pause')
    await expect(wanted).resolves.toBeDefined()
  })

  it('is refused with the reason where what is needed after a loss cannot be fetched, and can be asked again', async () => {
    connect()
    await link.ready
    await settled()
    loadRecovery.mockRejectedValue(new Error('no network'))
    engines[0]?.crash('boom')
    // It was fetched while there was time.
    await expect(tune(1)).resolves.toBe(0)
    link.end()
    connect()
    await link.ready
    await settled()
    expect(engines[0]?.isTerminated).toBe(false)
    engines[0]?.crash('boom')
    await expect(tune(1)).rejects.toThrow('The training thread stopped: boom.')
    expect(options.onFailed).toHaveBeenCalledExactlyOnceWith('The training thread stopped: boom.', false)
    loadRecovery.mockResolvedValue(undefined)
    link.retry()
    await expect(tune(2)).resolves.toBe(0)
  })

  it('a new worker that refuses what has to stand first is no worker', async () => {
    connect()
    await link.ready
    onRevived.mockRejectedValueOnce(new Error('Too many layers.'))
    engines[0]?.crash('boom')
    await settled()
    expect(engines[1]?.isTerminated).toBe(true)
    vi.advanceTimersByTime(1000)
    await settled()
    await expect(tune(1)).resolves.toBe(0)
    expect(engines).toHaveLength(3)
  })
})
