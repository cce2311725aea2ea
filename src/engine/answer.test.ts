import { expect, it, vi } from 'vitest'
import { tunableSettings } from '../experiment/experiment'
import { parseExperiment } from '../experiment/parse/parse'
import type { StudyMessage } from '../protocol/study'
import { noPenalty } from '../studies/twin/shared/twin-setting'
import type { DataGradient } from '../studies/why-zeros/shared/wire'
import { createAnswers, type Unasked } from './answer'
import { type StudyLoaders, studyLoaders } from './studies'

const experiment = (hidden: number[], kind: 'moons' | 'diabetes' = 'moons') =>
  parseExperiment({
    version: 1,
    seed: 1,
    data: { kind, samples: 20, validation: 0 },
    model: { hidden, activation: 'tanh' },
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    penalty: { kind: 'l2', lambda: 0.1 },
  })

const load = (hidden: number[], kind?: 'moons' | 'diabetes') => ({
  experiment: experiment(hidden, kind),
  revision: 0,
})

it('keeps the order of commands that nobody waits for', async () => {
  const answers = createAnswers(() => undefined)
  const [, , , tuned, run] = await Promise.all([
    answers.start({ engine: 'cpu' }),
    answers.load(load([3])),
    // Its table is loaded asynchronously: what follows must wait all the same.
    answers.load(load([5], 'diabetes')),
    answers.tune({ settings: tunableSettings(experiment([5], 'diabetes')), revision: 4 }),
    answers.run({ steps: 6 }),
  ])
  expect(tuned).toBe(0)
  expect(run).toMatchObject({ step: 6, revision: 4, weights: 10 * 5 + 5 })
})

it('goes on with the run there is when a load fails', async () => {
  const answers = createAnswers(() => undefined)
  await answers.start({ engine: 'cpu' })
  await answers.load(load([3]))
  const broken = { ...experiment([3]), data: { kind: 'nowhere' } } as never
  const refused = answers.load({ experiment: broken, revision: 0 }).catch(() => 'refused')
  const run = await answers.run({ steps: 2 })
  expect(await refused).toBe('refused')
  expect(run).toMatchObject({ step: 2, weights: 9 })
})

it('says so where nothing was started', async () => {
  await expect(createAnswers(() => undefined).snapshot(undefined)).rejects.toThrow('has not been started')
})

/** A study's part that is loaded late, when it is let go. */
function heldPart<Id extends keyof StudyLoaders>(id: Id) {
  type Part = ReturnType<StudyLoaders[Id]>
  let letGo: (part: Part) => void = () => undefined
  const load = vi.fn(() => new Promise((resolve) => (letGo = resolve)) as Part)
  return {
    loaders: { ...studyLoaders, [id]: load },
    load,
    arrive: () => letGo(studyLoaders[id]() as Part),
    fail: (why: string) => letGo(Promise.reject(new Error(why)) as Part),
  }
}

async function withHeld(id: keyof StudyLoaders, send: (message: Unasked) => void = () => undefined) {
  const held = heldPart(id)
  const answers = createAnswers(send, held.loaders)
  await answers.start({ engine: 'cpu' })
  await answers.load(load([3]))
  const dataGradient = () =>
    answers.question({
      study: 'why-zeros',
      question: 'dataGradient',
      payload: undefined,
    }) as Promise<DataGradient>
  return { answers, dataGradient, ...held }
}

it('loads what trains beside the run when it is first wished for, and trains meanwhile', async () => {
  const held = await withHeld('every-lambda')
  const { answers, arrive } = held
  await answers.watch({ inputs: [[0, 0]], parameters: false })
  await answers.run({ steps: 3 })
  expect(held.load).not.toHaveBeenCalled()
  const payload = { values: [0, 0.1], steps: 5 }
  const ladder = answers.question({ study: 'every-lambda', question: 'ladder', payload })
  const wish = { values: [0, 0.1], length: 9, isResting: false }
  const wished = answers.wish({ study: 'every-lambda', wish })
  await answers.load(load([5]))
  expect(await answers.run({ steps: 4 })).toMatchObject({ step: 4, weights: 15 })
  arrive()
  await wished
  // Of the experiment that stood when it was asked.
  expect(await ladder).toMatchObject([{ snapshot: { step: 5, weights: 9 } }, { snapshot: { weights: 9 } }])
  expect(held.load).toHaveBeenCalledOnce()
})

it('shows a twin what was watched before it could be', async () => {
  const reports: StudyMessage[] = []
  const { answers, arrive } = await withHeld('twin', (message) => {
    if (message.type === 'study') reports.push(message)
  })
  const wish = { wish: 1, setting: noPenalty, isResting: false }
  const wished = answers.wish({ study: 'twin', wish })
  await answers.watch({
    inputs: [
      [0, 0],
      [1, 1],
    ],
    parameters: false,
  })
  arrive()
  await wished
  await vi.waitFor(
    () => expect(reports.at(-1)).toMatchObject({ study: 'twin', report: { prediction: { length: 2 } } }),
    30_000,
  )
})

it('says where it could not be loaded, and tries again', async () => {
  const { answers, dataGradient, load: fetched, arrive, fail } = await withHeld('why-zeros')
  const refused = dataGradient()
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1), 30_000)
  fail('no connection')
  await expect(refused).rejects.toThrow('could not be loaded (no connection)')
  expect(await answers.run({ steps: 2 })).toMatchObject({ step: 2 })
  const gradient = dataGradient()
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2), 30_000)
  arrive()
  expect(await gradient).toMatchObject({ parameters: { length: 13 } })
})

it('fetches all parts ahead, one after the other; what fails is fetched again when it is needed', async () => {
  const log: string[] = []
  const loaders = Object.fromEntries(
    Object.entries(studyLoaders).map(([id, load]) => [
      id,
      async () => {
        log.push(id)
        if (id === 'every-width' && log.length < 9) throw new TypeError('Failed to fetch')
        return load()
      },
    ]),
  ) as unknown as StudyLoaders
  const answers = createAnswers(() => undefined, loaders)
  await answers.start({ engine: 'cpu' })
  await answers.fetchAhead(undefined)
  await vi.waitFor(() => expect(log).toEqual(Object.keys(studyLoaders)), 30_000)
  const wish = { run: 1, hidden: [3], widths: [], length: 9, isResting: true }
  await expect(answers.wish({ study: 'every-width', wish })).resolves.toBeUndefined()
  expect(log.at(-1)).toBe('every-width')
})

it('does not answer for another network than the one that was asked about', async () => {
  const { answers, dataGradient, arrive } = await withHeld('why-zeros')
  const asked = dataGradient().catch((error: Error) => error.message)
  await answers.load(load([5]))
  arrive()
  expect(await asked).toContain('Another network')
})

it('takes a wish before there is a run: what is to be made of it comes later', async () => {
  const answers = createAnswers(() => undefined)
  await answers.start({ engine: 'cpu' })
  const wish = { values: [0], length: 9, isResting: false }
  await expect(answers.wish({ study: 'every-lambda', wish })).resolves.toBeUndefined()
})

it('says that it is alive for as long as a part is being fetched, and not longer', async () => {
  const said: Unasked[] = []
  const { dataGradient, load: fetched, arrive } = await withHeld('why-zeros', (message) => said.push(message))
  const signs = () => said.filter(({ type }) => type === 'alive').length
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const gradient = dataGradient()
  while (fetched.mock.calls.length === 0) await Promise.resolve()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(signs()).toBe(4)
  arrive()
  await gradient
  await vi.advanceTimersByTimeAsync(20_000)
  expect(signs()).toBe(4)
  vi.useRealTimers()
})
