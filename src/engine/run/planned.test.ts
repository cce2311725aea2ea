// What is planned comes at its very step, as if it had been done by hand there.
import { describe, expect, it } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { tuned } from '../../experiment/changes/tuned'
import type { Tuning } from '../../experiment/experiment'
import { type Experiment, tunableSettings } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import type { Planned } from '../../protocol/commands'
import { columnAt } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import { cpuEngine } from '../device/cpu-engine'
import { Trainer } from './trainer'

const moons = parseExperiment(presets['noisy-moons'].experiment)
const experiment: Experiment = {
  ...moons,
  data: { kind: 'moons', samples: 40, validation: 30 },
  model: { ...moons.model, hidden: [8] },
  optimizer: { kind: 'adamw', learningRate: 0.01, batchSize: 16, weightDecay: 0 },
  dropout: 0.2,
}

const changes: readonly (readonly [number, Tuning])[] = [
  [1, { penalty: { kind: 'l2', lambda: 0.003 } }],
  [333, { penalty: { kind: 'l1', lambda: 0.01 } }],
  [600, { dropout: 0.4, weightDecay: 0.1 }],
  [601, { learningRate: 0.02 }],
  [1000, { penalty: { lambda: 0.03 } }],
]

function plan(first: Experiment, tunings: readonly (readonly [number, Tuning])[]): Planned[] {
  let now = first
  return tunings.map(([after, tuning], i) => {
    now = tuned(now, tuning)
    return { after, settings: tunableSettings(now), revision: i + 1 }
  })
}

async function loaded(planned: readonly Planned[] = [], first = experiment) {
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  await trainer.load(first, 0, undefined, undefined, planned)
  return { trainer, reports }
}

async function byHand() {
  const { trainer } = await loaded()
  for (const { after, settings, revision } of plan(experiment, changes)) {
    if (after > trainer.run.step) await trainer.advance(after - trainer.run.step)
    await trainer.tune(settings, revision)
  }
  return { whole: await trainer.snapshot(), tunings: trainer.run.tunings.whole }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('to the bit, with mini-batches and dropout', () => {
  it('at full speed in one stretch', async () => {
    const { whole, tunings } = await byHand()
    const { trainer } = await loaded(plan(experiment, changes))
    expect(await trainer.advance(1000)).toEqual(whole)
    expect(trainer.run.tunings.whole).toEqual(tunings)
  })

  it('in stretches that end where something is planned, and beside it', async () => {
    const { whole } = await byHand()
    const { trainer } = await loaded(plan(experiment, changes))
    for (const steps of [1, 331, 1, 267, 1, 399]) await trainer.advance(steps)
    expect(await trainer.snapshot()).toEqual(whole)
  })

  it('at a pace, however often it is looked at', async () => {
    const { whole } = await byHand()
    const { trainer } = await loaded(plan(experiment, changes))
    await trainer.play([{ from: 0, stepsPerSecond: 4000 }], 1000)
    while (trainer.isTraining) {
      await trainer.snapshot()
      await pause()
    }
    expect(await trainer.snapshot()).toEqual(whole)
  })
})

it('where it comes to rest at such a step, the objective is the new one', async () => {
  const { trainer, reports } = await loaded(plan(experiment, [[20, { penalty: { kind: 'l2', lambda: 1 } }]]))
  await trainer.play(null, 20)
  while (trainer.isTraining) await pause()
  expect(reports.at(-1)).toMatchObject({ step: 20, revision: 1, status: 'paused' })
  const { objective } = await trainer.snapshot()
  const told = reports.flatMap(({ rows }) => ([...rows].length > 0 ? [rows[columnAt.objective]] : []))
  expect(told.at(-1)).toBe(objective)
})

it('what is tuned by hand before takes its place, and nothing comes after it', async () => {
  const planned = plan(experiment, [
    [10, { dropout: 0.5 }],
    [30, { dropout: 0.6 }],
  ])
  const { trainer } = await loaded(planned)
  await trainer.advance(20)
  await trainer.tune({ ...tunableSettings(experiment), dropout: 0.1 }, 3)
  expect(await trainer.advance(40)).toMatchObject({ revision: 3 })
  const told = trainer.run.tunings.whole?.map(({ after, settings }) => [after, settings.dropout])
  expect(told).toEqual([[0, 0.2], [10, 0.5], [20, 0.1]]) // biome-ignore format: pairs
})

it('nor in the run after', async () => {
  const { trainer } = await loaded(plan(experiment, [[10, { dropout: 0.5 }]]))
  await trainer.reset(tunableSettings(experiment), 0)
  await trainer.advance(20)
  expect(trainer.run.tunings.whole).toHaveLength(1)
})

it('a run that diverges on the way does so at the same step, with the values that it had there', async () => {
  const sgd: Experiment = {
    ...experiment,
    optimizer: { kind: 'sgd', learningRate: 0.1, weightDecay: 0 },
    penalty: { ...experiment.penalty, kind: 'l2', lambda: 0 },
    dropout: 0,
  }
  const wild = plan(sgd, [
    [30, { penalty: { lambda: 100 } }],
    [5000, { penalty: { lambda: 0 } }],
  ])
  const ends = await Promise.all(
    [1, 2].map(async (times) => {
      const { trainer } = await loaded(wild, sgd)
      for (let i = 0; i < times; i++) await trainer.advance(6000 / times)
      return trainer
    }),
  )
  const [one, two] = await Promise.all(ends.map((trainer) => trainer.snapshot()))
  expect(one).toMatchObject({ status: 'diverged', revision: 1 })
  expect(ends[0]?.run.experiment.penalty.lambda).toBe(100)
  expect(two?.divergedAt).toBe(one?.divergedAt)
})
