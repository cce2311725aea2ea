import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { FakeEngine, settled } from '../testing/fake-engine'
import { type EngineLink, linkEngine } from './engine-link'

let engines: FakeEngine[]
let link: EngineLink
let isRunning = false
const options = { onReport: vi.fn(), onStudy: vi.fn(), onRevived: vi.fn(), onFailed: vi.fn() }

/** @param prepare called with each engine before it is spoken to */
function connect(prepare: (engine: FakeEngine) => void = () => undefined): void {
  engines = []
  link = linkEngine({
    ...options,
    engine: 'webgl',
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
    expect(options.onFailed).toHaveBeenCalledExactlyOnceWith('This browser has no WebGL 2.')
    await expect(link.ask('snapshot', undefined)).rejects.toThrow('This browser has no WebGL 2.')
  })

  it('does not try again what never started', async () => {
    connect((engine) => engine.held.add('start'))
    engines[0]?.crash()
    await expect(link.ready).rejects.toThrow('it could not be loaded')
    expect(engines).toHaveLength(1)
    expect(options.onRevived).not.toHaveBeenCalled()
  })

  it('survives a browser that makes no workers', async () => {
    connect(() => {
      throw new Error('Workers are forbidden here.')
    })
    await expect(link.ready).rejects.toThrow('Workers are forbidden here.')
    await expect(link.ask('snapshot', undefined)).rejects.toThrow('could not be started')
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
    expect(options.onRevived).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ backend: 'cpu' }),
      reason,
    )
    isRunning = false
    await expect(link.ask('snapshot', undefined)).resolves.toBeDefined()
  })

  it('again soon after is given up', async () => {
    connect()
    await link.ready
    engines[0]?.crash('one')
    await settled()
    engines[1]?.crash('two')
    await settled()
    expect(engines).toHaveLength(2)
    expect(options.onFailed).toHaveBeenCalledExactlyOnceWith('The training thread stopped: two.')
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
