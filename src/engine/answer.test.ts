import { expect, it } from 'vitest'
import { parseExperiment } from '../experiment/parse'
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
