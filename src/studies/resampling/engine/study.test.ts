import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectClose } from '../../../engine/fleet/conformance/close'
import type { Fleet, Rows } from '../../../engine/fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../../../engine/fleet/plan'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { ResamplingReport, ResamplingWish } from '../shared/wire'
import { createStudy } from './study'

const ROWS = 12

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: ROWS, validation: 20, flips: 0.2 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0 },
})

const curve = parseExperiment({
  ...experiment,
  data: { kind: 'sine', samples: ROWS, validation: 20, noise: 0.3 },
  loss: 'mse',
})

const leaveOneOut: ResamplingWish = { kind: 'leave-one-out', run: 1, inputs: [], isResting: false }
const bootstrap: ResamplingWish = { kind: 'bootstrap', run: 1, inputs: [[-0.5], [0.5]], isResting: false }

async function beside(of: Experiment = experiment) {
  const { engine, living } = countedEngine()
  const reports: ResamplingReport[] = []
  const resampling = createStudy({ engine, tell: (report) => reports.push(report) }).beside
  const run = await Run.create(engine, of, 1, {})
  const advance = async (to: number) => {
    while (run.step < to) run.advance()
    await resampling.alone(run)
  }
  return { engine, resampling, run, reports, living, advance, last: () => reports.at(-1)! }
}

const withLambda = (of: Experiment, lambda: number): Experiment => ({
  ...of,
  penalty: { ...of.penalty, lambda },
})

const leansIn = ({ found }: ResamplingReport) => (found?.kind === 'leave-one-out' ? found.leans : [])

/** All rows but one: a training set that truly lacks it. */
function without({ count, inputs, targets }: Rows, row: number): Rows {
  const cut = (values: Float32Array) => {
    const width = values.length / count
    return values.filter((_, i) => Math.floor(i / width) !== row)
  }
  return { count: count - 1, inputs: cut(inputs), targets: cut(targets) }
}

/** Trained 60 steps with the first λ and 60 with the second, one network at a time. */
async function bruteForce(
  { engine, data, experiment: of }: Run,
  lambdas: [number, number],
): Promise<number[]> {
  const answerAt = async (training: Rows, row: number) => {
    const plan = planFleet(of, { ...data, training }, 1)
    const fleet: Fleet = engine.createFleet(plan)
    fleet.setParameters([startingParameters(of)])
    for (const lambda of lambdas) {
      fleet.setHyperparameters(0, hyperparametersOf(withLambda(of, lambda)))
      for (let step = 0; step < 60; step++) fleet.advance()
    }
    const width = plan.sizes[0]!
    const [logit] = await fleet.predict(data.training.inputs.slice(row * width, (row + 1) * width), 1)
    return 1 / (1 + Math.exp(-logit!))
  }
  const rows = Array.from({ length: ROWS }, (_, row) => row)
  return Promise.all(
    rows.map(async (row) =>
      Math.abs((await answerAt(data.training, row)) - (await answerAt(without(data.training, row), row))),
    ),
  )
}

afterEach(() => void vi.restoreAllMocks())

describe('a network for each training point', () => {
  it('finds what training without it finds, and takes λ over while it goes on', async () => {
    const { resampling, run, advance, last, living, reports } = await beside()
    await resampling.want(leaveOneOut)
    await advance(60)
    run.tune(withLambda(experiment, 0.01))
    await advance(120)
    expect(last()).toMatchObject({ run: 1, step: 120, hasDiverged: false })
    expect([...living].at(-1)?.models).toBe(ROWS + 1)
    expectClose(leansIn(last()), await bruteForce(run, [0, 0.01]), { relative: 1e-4, floor: 1 }, 'leans')
    expect(Math.max(...leansIn(last()))).toBeGreaterThan(0.3)
    expect(reports.every(({ found }) => found)).toBe(true)
  })

  it('begins anew for another learning rate, and catches up', async () => {
    const { resampling, run, advance, last, reports } = await beside()
    await resampling.want(leaveOneOut)
    await advance(30)
    const told = reports.length
    run.tune({ ...experiment, optimizer: { ...experiment.optimizer, learningRate: 0.01 } })
    await resampling.alone(run)
    expect(reports[told]).toEqual({ run: 1, step: 0, hasDiverged: false })
    expect(last().step).toBe(30)
  })

  it('says so where it has diverged, rests, and begins anew when λ is moved', async () => {
    const steep = { ...curve, optimizer: { ...curve.optimizer, kind: 'sgd' as const, learningRate: 0.5 } }
    const { resampling, run, advance, last } = await beside(withLambda(steep, 1000))
    await resampling.want(leaveOneOut)
    await advance(60)
    expect(last()).toEqual({ run: 1, step: last().step, hasDiverged: true })
    run.tune(withLambda(steep, 0))
    await resampling.alone(run)
    expect(last()).toMatchObject({ step: 60, hasDiverged: false })
  })
})

describe('bootstrap copies', () => {
  it('answer where they are asked, and are judged where the truth is known', async () => {
    const { resampling, advance, last } = await beside(curve)
    await resampling.want(bootstrap)
    await advance(50)
    const { found } = last()
    if (found?.kind !== 'bootstrap') throw new Error('No copies were found.')
    expect(found.predictions).toHaveLength(found.copies * 2)
    expect(new Set(found.predictions).size).toBe(found.copies * 2)
    expect(found.decomposition?.squaredBias).toBeGreaterThan(0)
    expect(found.decomposition?.variance).toBeGreaterThan(0)
  })

  it('go on the same under “None” and L2 with a λ of 0', async () => {
    const none = { ...curve, penalty: { ...curve.penalty, kind: 'none' as const, lambda: 0.3 } }
    const { resampling, run, advance, last, reports } = await beside(none)
    await resampling.want(bootstrap)
    await advance(20)
    run.tune(withLambda(curve, 0))
    await advance(40)
    const besideL2 = await beside(curve)
    await besideL2.resampling.want(bootstrap)
    await besideL2.advance(40)
    expect(last()).toEqual(besideL2.last())
    expect(reports.every(({ found }) => found)).toBe(true)
  })

  it('know no truth where nobody does', async () => {
    const diabetes = parseExperiment({ ...curve, data: { kind: 'diabetes', samples: 20, validation: 10 } })
    const { resampling, advance, last } = await beside(diabetes)
    await resampling.want({ ...bootstrap, inputs: [] })
    await advance(5)
    expect(last().found).not.toHaveProperty('decomposition')
  })
})

describe('switched off, or beside another run', () => {
  it('nothing is made', async () => {
    const { resampling, advance, reports, living } = await beside()
    await resampling.want({ ...leaveOneOut, run: 2 })
    await advance(5)
    expect([reports.length, living.size]).toEqual([0, 1])
  })

  it('what there was is freed when the wish is answered', async () => {
    const { resampling, advance, living } = await beside()
    await resampling.want(leaveOneOut)
    await advance(5)
    expect(living.size).toBe(2)
    await resampling.want({ run: 0, inputs: [], isResting: false })
    expect(living.size).toBe(1)
  })
})

it('another wish in the middle of a turn ends it: the networks of the one kind are never judged as the other', async () => {
  const many = parseExperiment({ ...experiment, data: { kind: 'moons', samples: 20, validation: 20 } })
  let onStep: () => void = () => undefined
  const { engine } = countedEngine(({ models }) => models > 1 && onStep())
  const reports: ResamplingReport[] = []
  const resampling = createStudy({ engine, tell: (report) => reports.push(report) }).beside
  const run = await Run.create(engine, many, 1, {})
  for (let step = 0; step < 8; step++) run.advance()
  await resampling.want({ ...bootstrap, inputs: [[0, 0.5]] })
  let wanted: Promise<void> | undefined
  onStep = () => {
    wanted ??= resampling.want(leaveOneOut)
  }
  await resampling.alone(run)
  await wanted
  await resampling.alone(run)
  expect(reports.at(-1)).toMatchObject({ step: 8, hasDiverged: false })
  expect(leansIn(reports.at(-1)!)).toHaveLength(20)
})
