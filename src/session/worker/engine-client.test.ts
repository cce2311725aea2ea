import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { tunableSettings } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { FakeEngine, settled } from '../testing/fake-engine'
import type { EngineClient } from './engine-client'
import { connectEngine } from './engine-client'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
const payload = (revision: number) => ({ experiment, settings: tunableSettings(experiment), revision })

let engine: FakeEngine
let client: EngineClient
const listener = { onHeard: vi.fn(), onReport: vi.fn(), onStudy: vi.fn(), onDeath: vi.fn() }

beforeEach(() => {
  vi.resetAllMocks()
  engine = new FakeEngine()
  client = connectEngine(engine.port, listener)
})

const revisionsPosted = () =>
  engine.commands.map(({ verb, payload }) =>
    verb === 'tune' || verb === 'load' ? `${verb} ${payload.revision}` : verb,
  )

test('an answer goes to who asked, whatever the order', async () => {
  engine.held.add('snapshot')
  const snapshot = client.ask('snapshot', undefined)
  await expect(client.ask('predict', { inputs: [[1]] })).resolves.toEqual([[0.4]])
  expect(client.pending()).toEqual([{ verb: 'snapshot', payload: undefined }])
  engine.release('snapshot')
  await expect(snapshot).resolves.toMatchObject({ dataLoss: 0.5 })
  expect(client.pending()).toEqual([])
})

test('a refusal rejects with the worker’s own sentence', async () => {
  engine.refusals.set('load', 'Too many layers for this device.')
  await expect(client.ask('load', payload(0))).rejects.toThrow('Too many layers for this device.')
})

test('what cannot be posted rejects and is not waited for', async () => {
  const inputs = [[() => 1]] as unknown as number[][]
  await expect(client.ask('predict', { inputs })).rejects.toThrow()
  expect(client.pending()).toEqual([])
})

describe.each(['tune', 'load'] as const)('of many %ss', (verb) => {
  it('one is on its way, and the newest goes next', async () => {
    engine.held.add(verb)
    const answers = [1, 2, 3, 4].map((revision) => client.ask(verb, payload(revision)))
    expect(revisionsPosted()).toEqual([`${verb} 1`])
    engine.releaseOne(verb)
    await settled()
    expect(revisionsPosted()).toEqual([`${verb} 1`, `${verb} 4`])
    engine.release(verb)
    await Promise.all(answers)
    expect(engine.commands).toHaveLength(2)
  })

  it('those that were replaced resolve when the newest is acknowledged, not before', async () => {
    engine.held.add(verb)
    const done: number[] = []
    const answers = [1, 2, 3].map((revision) =>
      client.ask(verb, payload(revision)).then(() => done.push(revision)),
    )
    engine.releaseOne(verb)
    await settled()
    expect(done).toEqual([1])
    engine.release(verb)
    await Promise.all(answers)
    expect(done).toEqual([1, 2, 3])
  })

  it('what waits is posted before anything else is', async () => {
    engine.held.add(verb)
    const answers = [1, 2, 3].map((revision) => client.ask(verb, payload(revision)))
    answers.push(client.ask('snapshot', undefined) as Promise<never>)
    expect(revisionsPosted()).toEqual([`${verb} 1`, `${verb} 3`, 'snapshot'])
    engine.release(verb)
    await Promise.all(answers)
  })
})

test('wishes wait study by study: of each only the newest goes', async () => {
  engine.held.add('every-lambda wish').add('twin wish')
  const ladder = (length: number) =>
    client.ask('wish', { study: 'every-lambda', wish: { values: [0], length, isResting: false } })
  const twin = (wish: number) => client.ask('wish', { study: 'twin', wish: { wish, isResting: false } })
  const answers = [ladder(1), ladder(2), ladder(3), twin(1)]
  expect(engine.verbs).toEqual(['every-lambda wish', 'every-lambda wish', 'twin wish'])
  expect(engine.lastWish('every-lambda').length).toBe(3)
  answers.push(
    twin(2),
    twin(3),
    client.ask('question', { study: 'test-set', question: 'open', payload: undefined }) as Promise<never>,
  )
  expect(engine.verbs.slice(3)).toEqual(['twin wish', 'test-set open'])
  expect(engine.lastWish('twin').wish).toBe(3)
  engine.release('every-lambda wish')
  engine.release('twin wish')
  await Promise.all(answers)
})

test('a load goes after the tune before it, and the tune after it after the load', async () => {
  engine.held.add('tune').add('load')
  const answers = [
    client.ask('tune', payload(1)),
    client.ask('tune', payload(2)),
    client.ask('load', payload(2)),
    client.ask('load', payload(2)),
    client.ask('tune', payload(3)),
  ]
  expect(revisionsPosted()).toEqual(['tune 1', 'tune 2', 'load 2', 'load 2'])
  engine.release('load')
  engine.release('tune')
  await settled()
  engine.release('tune')
  await Promise.all(answers)
  expect(revisionsPosted().at(-1)).toBe('tune 3')
})

describe('when the worker dies, every promise settles', () => {
  it.each([
    ['of an error', () => engine.crash('out of memory'), 'The training thread stopped: out of memory.'],
    ['before it was loaded', () => engine.crash(), 'The training thread stopped: it could not be loaded.'],
    [
      'because the browser knows no module workers',
      () => engine.crash('Uncaught SyntaxError: Cannot use import statement outside a module'),
      'The training thread stopped: this browser is too old for its script.',
    ],
    [
      'of a message it garbled',
      () => engine.dispatchEvent(new Event('messageerror')),
      'The training thread stopped: it sent something unreadable.',
    ],
    ['because it was ended', () => client.end('Enough.'), 'Enough.'],
  ])('%s', async (_how, die, reason) => {
    for (const verb of ['run', 'tune', 'load'] as const) engine.held.add(verb)
    const asked = [
      client.ask('run', { steps: 5 }),
      client.ask('tune', payload(1)),
      client.ask('tune', payload(2)),
      client.ask('load', payload(2)),
      client.ask('load', payload(2)),
    ]
    die()
    for (const answer of asked) await expect(answer).rejects.toThrow(reason)
    await expect(client.ask('snapshot', undefined)).rejects.toThrow(reason)
    await expect(client.ask('tune', payload(3))).rejects.toThrow(reason)
    expect(engine.isTerminated).toBe(true)
  })

  it('tells it once, and only where it died by itself', () => {
    engine.crash('a')
    engine.crash('b')
    expect(listener.onDeath.mock.calls).toEqual([['The training thread stopped: a.']])
  })
})

test('a sign of life is heard, and is nothing else', () => {
  engine.say({ type: 'alive' })
  expect(listener.onHeard).toHaveBeenCalledOnce()
  expect([listener.onReport, listener.onStudy].flatMap(({ mock }) => mock.calls)).toEqual([])
})

test('what a study tells goes to the studies', () => {
  engine.tell('resampling', { run: 1, step: 2, hasDiverged: false })
  expect(listener.onStudy.mock.calls).toEqual([
    [{ type: 'study', study: 'resampling', report: { run: 1, step: 2, hasDiverged: false } }],
  ])
})

test('reports are passed on, and everything heard is a sign of life', async () => {
  engine.report({ step: 5 })
  expect(listener.onReport).toHaveBeenCalledWith(expect.objectContaining({ step: 5 }))
  await client.ask('snapshot', undefined)
  expect(listener.onHeard).toHaveBeenCalledTimes(2)
})
