import { describe, expect, it, vi } from 'vitest'
import { trainingUnit } from '../../../engine/data/noise-floor'
import { prepareData } from '../../../engine/data/prepare'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { withCount } from '../shared/counts'
import type { CountFound, EveryCountReport, EveryCountWish } from '../shared/wire'
import { createStudy } from './study'

// All that goes by the number of points: wrong labels, mini-batches, dropout's masks.
const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30, flips: 0.2 },
  model: { hidden: [6, 4], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.02, batchSize: 8 },
  penalty: { kind: 'l2', lambda: 0.02 },
  dropout: 0.1,
})

const linear = parseExperiment({
  version: 1,
  seed: 3,
  data: { kind: 'diabetes', samples: 50, validation: 100 },
  model: { hidden: [], activation: 'linear' },
  optimizer: { kind: 'sgd', learningRate: 0.1 },
  penalty: { kind: 'l2', lambda: 0.3 },
})

const counts = [5, 20, 50]
const wish: EveryCountWish = { run: 1, counts, length: 10_000, isResting: false }

async function setUp(of: Experiment = experiment) {
  const { engine, living } = countedEngine()
  const reports: EveryCountReport[] = []
  const beside = createStudy({ engine, tell: (report) => reports.push(report) }).beside
  const run = await Run.create(engine, of, 1, {})
  const advance = (to: number) => {
    while (run.step < to) run.advance()
  }
  return { engine, beside, run, reports, living, advance, last: () => reports.at(-1) as EveryCountReport }
}

async function climbed(of: Experiment = experiment, steps = 40) {
  const lab = await setUp(of)
  lab.advance(steps)
  await lab.beside.want(wish)
  await lab.beside.alone(lab.run)
  return lab
}

/** A run of its own with so many points. */
async function lone(count: number, lambda: number, steps: number): Promise<CountFound> {
  const of = { ...withCount(experiment, count), penalty: { ...experiment.penalty, lambda } }
  const run = await Run.create(countedEngine().engine, of, 1, {})
  while (run.step < steps) run.advance()
  const { dataLoss, validationLoss } = (await run.snapshot('paused', 0)).snapshot!
  return { count, trainingLoss: dataLoss, validationLoss, hasDiverged: false }
}

const loneOnes = (lambda: number, steps: number) =>
  Promise.all(counts.map((count) => lone(count, lambda, steps)))

/** Ridge in closed form by Gauss's elimination: mean squared error + λ·|w|², the bias free. Losses in raw units. */
function ridge(inputs: number[][], targets: number[], lambda: number): number[] {
  const rows = inputs.map((row) => [...row, 1])
  const width = rows[0]!.length
  const system = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (__, j) => {
      const sum = rows.reduce((total, row) => total + row[i]! * row[j]!, 0)
      return sum / rows.length + (i === j && i < width - 1 ? lambda : 0)
    }),
    rows.reduce((total, row, n) => total + row[i]! * targets[n]!, 0) / rows.length,
  ])
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < width; k++) {
      if (k === i) continue
      const times = system[k]![i]! / system[i]![i]!
      for (let j = i; j <= width; j++) system[k]![j]! -= times * system[i]![j]!
    }
  }
  return system.map((row, i) => row[width]! / row[i]!)
}

async function solved(count: number): Promise<Omit<CountFound, 'hasDiverged'>> {
  const own = await prepareData(withCount(linear, count))
  const run = await prepareData(linear)
  const factor = (trainingUnit(own.fromModel) / trainingUnit(run.fromModel)) ** 2
  const { training, validation } = own
  const unpack = ({ count: n, inputs }: typeof training) =>
    Array.from({ length: n }, (_, i) =>
      Array.from(inputs.slice((i * inputs.length) / n, ((i + 1) * inputs.length) / n)),
    )
  const weights = ridge(unpack(training), Array.from(training.targets), 0.3)
  const lossOn = (rows: typeof training) => {
    const errors = unpack(rows).map(
      (row, n) => [...row, 1].reduce((sum, x, i) => sum + x * weights[i]!, 0) - rows.targets[n]!,
    )
    return (factor * errors.reduce((sum, e) => sum + e * e, 0)) / rows.count
  }
  return { count, trainingLoss: lossOn(training), validationLoss: lossOn(validation) }
}

describe('networks of every number of points beside a run', () => {
  it('are to the bit the runs with so many points, with the penalty and without', async () => {
    const { last } = await climbed()
    expect(last()).toEqual({
      run: 1,
      step: 40,
      plain: await loneOnes(0, 40),
      penalised: await loneOnes(0.02, 40),
    })
  })

  it('come to ridge in closed form, on the scale of the visitor’s run', async () => {
    const { last } = await climbed(linear, 3000)
    for (const [k, count] of counts.entries()) {
      const exact = await solved(count)
      const found = last().penalised[k]!
      expect(found.count).toBe(count)
      expect(found.trainingLoss / exact.trainingLoss).toBeCloseTo(1, 4)
      expect(found.validationLoss! / exact.validationLoss!).toBeCloseTo(1, 4)
    }
  })

  it('are not trained twice with λ at 0', async () => {
    const { last } = await climbed({ ...experiment, penalty: { ...experiment.penalty, lambda: 0 } })
    expect(last().penalised).toEqual([])
    expect(last().plain).toEqual(await loneOnes(0, 40))
  })

  it('begin anew with another λ, from step 0 to where the run is', async () => {
    const { beside, run, reports, last, living } = await climbed()
    const told = reports.length
    run.tune({ ...experiment, penalty: { ...experiment.penalty, lambda: 0.2 } })
    await beside.alone(run)
    expect(reports[told]).toMatchObject({ step: 0, plain: [], penalised: [] })
    expect(last()).toMatchObject({ step: 40, penalised: await loneOnes(0.2, 40) })
    expect(living.size).toBe(1 + counts.length)
  })

  it('stay as they are when the visitor goes to one of them, and tell of the new run', async () => {
    const { engine, beside, reports, last } = await climbed()
    const before = last()
    const run = await Run.create(engine, withCount(experiment, 50), 2, {})
    await beside.want({ ...wish, run: 2 })
    await beside.alone(run)
    expect(reports.filter(({ run: of }) => of === 2)).toEqual([{ ...before, run: 2 }])
  })

  it('give no validation loss where there are no rows', async () => {
    const data = { kind: 'moons', samples: 20, validation: 0 }
    const { last } = await climbed(parseExperiment({ ...experiment, data }))
    expect(last().plain.map(({ validationLoss }) => validationLoss)).toEqual([null, null, null])
  })

  it('have freed everything when the wish for none is answered, even in the middle of a turn', async () => {
    const { beside, run, living, advance } = await setUp()
    advance(80)
    await beside.want(wish)
    const climbing = beside.alone(run)
    await vi.waitFor(() => expect(living.size).toBe(1 + counts.length), 30_000)
    await beside.want({ ...wish, counts: [] })
    expect(living.size).toBe(1)
    await climbing
    expect(living.size).toBe(1)
  })
})
