import { describe, expect, it, vi } from 'vitest'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { hiddenAt } from '../shared/widths'
import type { EveryWidthReport, EveryWidthWish } from '../shared/wire'
import { createStudy } from './study'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6, 4], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.02, batchSize: 8 },
  penalty: { kind: 'l2', lambda: 0.02 },
  dropout: 0.1,
})

const widths = [1, 2, 4, 6]
const wish: EveryWidthWish = { run: 1, hidden: [6, 4], widths, length: 100, isResting: false }

async function setUp(of: Experiment = experiment) {
  const { engine, living } = countedEngine()
  const reports: EveryWidthReport[] = []
  const beside = createStudy({ engine, tell: (report) => reports.push(report) }).beside
  const run = await Run.create(engine, of, 1, {})
  const advance = (to: number) => {
    while (run.step < to) run.advance()
  }
  return { engine, beside, run, reports, living, advance, last: () => reports.at(-1) as EveryWidthReport }
}

/** A network of that width alone, trained by itself. */
async function lone(of: Experiment, width: number, lambda: number, steps: number) {
  const narrow: Experiment = {
    ...of,
    model: { ...of.model, hidden: hiddenAt(of.model.hidden, width) },
    penalty: { ...of.penalty, lambda },
  }
  const run = await Run.create(countedEngine().engine, narrow, 1, {})
  while (run.step < steps) run.advance()
  const { dataLoss, validationLoss } = (await run.snapshot('paused', 0)).snapshot!
  return { width, trainingLoss: dataLoss, validationLoss, hasDiverged: false }
}

const loneOnes = (of: Experiment, lambda: number, steps: number) =>
  Promise.all(widths.map((width) => lone(of, width, lambda, steps)))

const withLambda = (lambda: number): Experiment => ({
  ...experiment,
  penalty: { ...experiment.penalty, lambda },
})

async function climbed(of?: Experiment) {
  const lab = await setUp(of)
  lab.advance(40)
  await lab.beside.want(wish)
  await lab.beside.alone(lab.run)
  return lab
}

describe('networks of every width beside a run', () => {
  it('are to the bit the narrow networks, each trained alone, with the penalty and without', async () => {
    const { last } = await climbed()
    expect(last()).toEqual({
      run: 1,
      step: 40,
      plain: await loneOnes(experiment, 0, 40),
      penalised: await loneOnes(experiment, 0.02, 40),
    })
  })

  it.each([
    ['with λ at 0', withLambda(0)],
    ['under “None”', { ...experiment, penalty: { ...experiment.penalty, kind: 'none' as const } }],
  ])('are not trained twice %s', async (_, of) => {
    const { last } = await climbed(of)
    expect(last().penalised).toEqual([])
    expect(last().plain).toEqual(await loneOnes(experiment, 0, 40))
  })

  it('begin anew with another λ, from step 0 to where the run is', async () => {
    const { beside, run, reports, last, living } = await climbed()
    const told = reports.length
    run.tune(withLambda(0.2))
    await beside.alone(run)
    expect(reports[told]).toMatchObject({ step: 0, plain: [], penalised: [] })
    expect(last()).toMatchObject({ step: 40, penalised: await loneOnes(experiment, 0.2, 40) })
    expect(living.size).toBe(2)
  })

  it('stay as they are when the visitor goes to one of them, and tell of the new run', async () => {
    const { engine, beside, reports, last, living } = await climbed()
    const before = last()
    const narrow = { ...experiment, model: { ...experiment.model, hidden: [2, 2] } }
    const run = await Run.create(engine, narrow, 2, {})
    await beside.want({ ...wish, run: 2 })
    await beside.alone(run)
    expect(reports.filter(({ run: of }) => of === 2)).toEqual([{ ...before, run: 2 }])
    while (run.step < 50) run.advance()
    await beside.alone(run)
    expect(last()).toMatchObject({ run: 2, step: 50, plain: await loneOnes(experiment, 0, 50) })
    expect(living.size).toBe(3)
  })

  it('begin anew beside a run of another seed, and of the same once more', async () => {
    for (const again of [{ ...experiment, seed: 9 }, experiment]) {
      const { engine, beside, reports, last } = await climbed()
      const told = reports.length
      const run = await Run.create(engine, again, 2, {})
      await beside.want({ ...wish, run: 2 })
      await beside.alone(run)
      expect(reports[told]).toMatchObject({ run: 2, step: 0, plain: [] })
      expect(last()).toMatchObject({ run: 2, step: 0, plain: { length: 4 } })
    }
  })

  it('may be wider than the visitor’s own, which went to one of them', async () => {
    const narrow = { ...experiment, model: { ...experiment.model, hidden: [2, 2] } }
    const { last } = await climbed(narrow)
    expect(last().penalised).toEqual(await loneOnes(experiment, 0.02, 40))
  })

  it('give no validation loss where there are no rows', async () => {
    const { last } = await climbed(
      parseExperiment({ ...experiment, data: { kind: 'moons', samples: 20, validation: 0 } }),
    )
    expect(last().plain.map(({ validationLoss }) => validationLoss)).toEqual(widths.map(() => null))
  })

  it('show one that diverges as such, and let the others go on', async () => {
    const steep: Experiment = { ...experiment, penalty: { ...experiment.penalty, lambda: 30 } }
    const { last } = await climbed({
      ...steep,
      optimizer: { ...steep.optimizer, kind: 'sgd', learningRate: 0.3 },
    })
    expect(last().penalised.every(({ hasDiverged }) => hasDiverged)).toBe(true)
    expect(last().plain.some(({ hasDiverged }) => hasDiverged)).toBe(false)
  })

  it('rest at their length, for another run, and while nobody sees them', async () => {
    const { beside, run, reports, advance, last } = await setUp()
    advance(60)
    await beside.want({ ...wish, isResting: true })
    await beside.alone(run)
    await beside.want({ ...wish, run: 7 })
    await beside.alone(run)
    expect(reports).toEqual([])
    await beside.want({ ...wish, length: 50 })
    await beside.alone(run)
    expect(last().step).toBe(50)
  })

  it('have freed everything when the wish for none is answered, even in the middle of a turn', async () => {
    const { beside, run, living, advance } = await setUp()
    advance(80)
    await beside.want(wish)
    const climbing = beside.alone(run)
    await vi.waitFor(() => expect(living.size).toBe(2), 30_000)
    await beside.want({ ...wish, widths: [] })
    expect(living.size).toBe(1)
    await climbing
    expect(living.size).toBe(1)
  })
})
