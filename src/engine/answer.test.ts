import { expect, it, vi } from 'vitest'
import { parseExperiment } from '../experiment/parse/parse'
import type { CompanionReport, Report } from '../protocol/report'
import { noPenalty } from '../studies/twin/shared/twin-setting'
import { createAnswers } from './answer'

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
    answers.tune({ experiment: experiment([5], 'diabetes'), revision: 4 }),
    answers.run({ steps: 6 }),
  ])
  expect(tuned).toBeUndefined()
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

/** The part that is loaded late, when it is let go. */
function heldLate() {
  let letGo: (part: Promise<typeof import('./late')>) => void = () => undefined
  const loadLate = vi.fn(() => new Promise<typeof import('./late')>((resolve) => (letGo = resolve)))
  return {
    loadLate,
    arrive: () => letGo(import('./late')),
    fail: (why: string) => letGo(Promise.reject(new Error(why))),
  }
}

async function withLate(send: (report: Report | CompanionReport) => void = () => undefined) {
  const held = heldLate()
  const answers = createAnswers(send, held.loadLate)
  await answers.start({ engine: 'cpu' })
  await answers.load(load([3]))
  return { answers, ...held }
}

it('loads what trains beside the run when it is first wished for, and trains meanwhile', async () => {
  const { answers, loadLate, arrive } = await withLate()
  await answers.watch({ inputs: [[0, 0]], parameters: false })
  await answers.run({ steps: 3 })
  expect(loadLate).not.toHaveBeenCalled()
  const ladder = answers.ladder({ values: [0, 0.1], steps: 5 })
  const wished = answers.ladderBeside({ values: [0, 0.1], length: 9, isResting: false })
  await answers.load(load([5]))
  expect(await answers.run({ steps: 4 })).toMatchObject({ step: 4, weights: 15 })
  arrive()
  await wished
  // Of the experiment that stood when it was asked.
  expect((await ladder).map(({ snapshot }) => snapshot)).toMatchObject([
    { step: 5, weights: 9 },
    { weights: 9 },
  ])
  expect(loadLate).toHaveBeenCalledOnce()
})

it('shows a twin what was watched before it could be', async () => {
  const reports: CompanionReport[] = []
  const { answers, arrive } = await withLate((report) => {
    if (report.type !== 'report') reports.push(report)
  })
  const wished = answers.twinBeside({ wish: 1, setting: noPenalty, isResting: false })
  await answers.watch({
    inputs: [
      [0, 0],
      [1, 1],
    ],
    parameters: false,
  })
  arrive()
  await wished
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ type: 'twin', prediction: { length: 2 } }))
})

it('says where it could not be loaded, and tries again', async () => {
  const { answers, loadLate, arrive, fail } = await withLate()
  const refused = answers.dataGradient(undefined)
  await vi.waitFor(() => expect(loadLate).toHaveBeenCalledTimes(1))
  fail('no connection')
  await expect(refused).rejects.toThrow('could not be loaded (no connection)')
  expect(await answers.run({ steps: 2 })).toMatchObject({ step: 2 })
  const gradient = answers.dataGradient(undefined)
  await vi.waitFor(() => expect(loadLate).toHaveBeenCalledTimes(2))
  arrive()
  expect(await gradient).toMatchObject({ parameters: { length: 13 } })
})

it('does not answer for another network than the one that was asked about', async () => {
  const { answers, arrive } = await withLate()
  const asked = answers.dataGradient(undefined).catch((error: Error) => error.message)
  await answers.load(load([5]))
  arrive()
  expect(await asked).toContain('Another network')
})
