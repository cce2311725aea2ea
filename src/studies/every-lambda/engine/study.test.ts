import { afterEach, describe, expect, it, vi } from 'vitest'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { EveryLambdaReport } from '../shared/wire'
import { createStudy } from './study'
import { trainLadder } from './train-ladder'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02, batchSize: 8 },
  penalty: { kind: 'l1', lambda: 0.02 },
  dropout: 0.1,
})

const values = [0, 1e-3, 0.03, 1]
const wish = { values, length: 100, isResting: false }

/** @param stepMs what each step of a fleet of many takes on the clock of the test */
async function beside(of: Experiment = experiment, stepMs = 0) {
  let now = 1000
  if (stepMs > 0) vi.spyOn(performance, 'now').mockImplementation(() => now)
  const { engine, living } = countedEngine(({ models }) => {
    if (models > 1) now += stepMs
  })
  const reports: EveryLambdaReport[] = []
  const ladder = createStudy({ engine, tell: (report) => reports.push(report) }).beside
  const begin = (changed: Experiment, id: number) => Run.create(engine, changed, id, {})
  const run = await begin(of, 1)
  const advance = (to: number, which = run) => {
    while (which.step < to) which.advance()
  }
  const turn = (isIdle = false) => ladder.turn(run, { isIdle, settle: async () => undefined })
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { engine, ladder, run, begin, reports, living, advance, turn, pass, now: () => now }
}

const withPenalty = (penalty: Partial<Experiment['penalty']>): Experiment => ({
  ...experiment,
  penalty: { ...experiment.penalty, ...penalty },
})

afterEach(() => void vi.restoreAllMocks())

describe('a ladder beside a run that has paused', () => {
  it('catches up with it, and is to the bit the ladder that is asked for', async () => {
    const { engine, ladder, run, reports, advance } = await beside()
    advance(60)
    await ladder.want(wish)
    await ladder.alone(run)
    const last = reports.at(-1) as EveryLambdaReport
    expect(last).toMatchObject({ run: 1, step: 60, values })
    const asked = await trainLadder(engine, experiment, run.data, { values, steps: 60, revision: 0 })
    asked.forEach(({ snapshot }, k) => {
      const [first] = snapshot.parameters
      expect(last.rungs[k]).toEqual({
        trainingLoss: snapshot.dataLoss,
        validationLoss: snapshot.validationLoss,
        exactZeros: snapshot.exactZeros,
        layerNorms: [expect.any(Number), expect.any(Number)],
        inputs: first?.weights.map((row) => Math.sqrt(row.reduce((sum, w) => sum + w * w, 0))),
        hasDiverged: false,
      })
      expect(Math.hypot(...(last.rungs[k]?.layerNorms ?? []))).toBeCloseTo(snapshot.weightNorm, 6)
    })
    expect(last.rungs.at(-1)?.exactZeros).toBeGreaterThan(0)
  })

  it('rests at its own length, and trains nothing while nobody sees it', async () => {
    const { ladder, run, reports, advance } = await beside()
    advance(150)
    await ladder.want({ ...wish, isResting: true })
    await ladder.alone(run)
    expect(reports).toEqual([])
    await ladder.want(wish)
    await ladder.alone(run)
    expect(reports.at(-1)?.step).toBe(100)
  })

  it('gives every weight of a linear model, and no validation loss where there are no rows', async () => {
    const linear = parseExperiment({
      ...experiment,
      data: { kind: 'diabetes', samples: 50, validation: 0 },
      model: { hidden: [], activation: 'linear' },
      loss: 'mse',
      dropout: 0,
    })
    const { engine, ladder, run, reports, advance } = await beside(linear)
    advance(30)
    await ladder.want(wish)
    await ladder.alone(run)
    const asked = await trainLadder(engine, linear, run.data, { values, steps: 30, revision: 0 })
    expect(reports.at(-1)?.rungs.map(({ inputs }) => inputs)).toEqual(
      asked.map(({ snapshot }) => snapshot.parameters[0]?.weights.flat()),
    )
    expect(reports.at(-1)?.rungs[0]?.validationLoss).toBeNull()
  })

  it('shows a rung that diverges as such, and lets the others go on', async () => {
    const steep = parseExperiment({
      ...experiment,
      optimizer: { kind: 'sgd', learningRate: 0.3 },
      penalty: { kind: 'l2', lambda: 0 },
    })
    const { ladder, run, reports, advance } = await beside(steep)
    advance(100)
    await ladder.want({ ...wish, values: [0, 1e-3, 30] })
    await ladder.alone(run)
    const { rungs, step } = reports.at(-1) as EveryLambdaReport
    expect(step).toBe(100)
    expect(rungs.map(({ hasDiverged }) => hasDiverged)).toEqual([false, false, true])
    expect(rungs.every(({ trainingLoss }) => Number.isFinite(trainingLoss))).toBe(true)
  })
})

describe('the time it takes beside a run that trains', () => {
  it('is less than half of all, and most of what it may', async () => {
    const { ladder, advance, run, turn, pass, now } = await beside(experiment, 9)
    await ladder.want({ ...wish, length: 10_000 })
    advance(5000)
    let own = 0
    const began = now()
    for (let burst = 0; burst < 400; burst++) {
      pass(12)
      own += 12
      await turn()
    }
    expect(run.step).toBe(5000)
    expect(own / (now() - began)).toBeGreaterThan(0.72)
    expect(own / (now() - began)).toBeLessThan(0.8)
  })

  it('is all that a pace leaves, as long as a turn is short', async () => {
    const { ladder, advance, turn, pass } = await beside(experiment, 9)
    await ladder.want({ ...wish, length: 10_000 })
    advance(500)
    for (let gap = 0; gap < 20; gap++) {
      pass(1)
      expect(await turn(true)).toBe(true)
    }
  })

  it('is a share of a paced run’s time too, where each turn is long', async () => {
    const { ladder, advance, turn, pass, now } = await beside(experiment, 200)
    await ladder.want({ ...wish, length: 10_000 })
    advance(500)
    const began = now()
    let own = 0
    for (let gap = 0; gap < 400; gap++) {
      pass(5)
      own += 5
      await turn(true)
    }
    expect(own / (now() - began)).toBeGreaterThan(0.5)
  })
})

describe('a ladder begins anew', () => {
  /** Until it rests; what waits for a hand to come to rest is waited for. */
  async function climbed() {
    const lab = await beside()
    lab.advance(40)
    await lab.ladder.want(wish)
    await lab.ladder.alone(lab.run)
    return { ...lab, told: lab.reports.length }
  }

  it('never for λ alone', async () => {
    const { ladder, run, reports, told, living } = await climbed()
    run.tune(withPenalty({ lambda: 0.5 }))
    await ladder.alone(run)
    expect(reports).toHaveLength(told)
    expect(living.size).toBe(2)
  })

  it.each([
    ['kind', withPenalty({ kind: 'elastic' })],
    ['ratio', withPenalty({ l1Ratio: 0.25 })],
    ['solver', withPenalty({ l1Solver: 'subgradient' })],
    ['biases', withPenalty({ includeBias: true })],
    ['dropout', { ...experiment, dropout: 0.4 }],
    ['learning rate', { ...experiment, optimizer: { ...experiment.optimizer, learningRate: 0.01 } }],
  ])('for another %s, from step 0 to where it was', async (_, changed) => {
    const { engine, ladder, run, reports, told, living } = await climbed()
    run.tune(changed)
    await ladder.alone(run)
    expect(reports[told]).toMatchObject({ rungs: [] })
    expect(reports[told + 1]).toMatchObject({ step: 0 })
    expect(living.size).toBe(2)
    const asked = await trainLadder(engine, changed, run.data, { values, steps: 40, revision: 0 })
    expect(reports.at(-1)?.rungs.map(({ trainingLoss }) => trainingLoss)).toEqual(
      asked.map(({ snapshot }) => snapshot.dataLoss),
    )
  })

  it('for another run, of which it tells', async () => {
    const { ladder, begin, advance, reports } = await climbed()
    const next = await begin({ ...experiment, seed: 9 }, 2)
    advance(10, next)
    await ladder.alone(next)
    expect(reports.at(-1)).toMatchObject({ run: 2, step: 10 })
  })

  it('under “None” as the L2 that moving λ selects', async () => {
    const { engine, ladder, run, advance, reports } = await beside(withPenalty({ kind: 'none', lambda: 0 }))
    advance(20)
    await ladder.want(wish)
    await ladder.alone(run)
    const told = reports.length
    run.tune(withPenalty({ kind: 'l2', lambda: 0.3 }))
    await ladder.alone(run)
    expect(reports).toHaveLength(told)
    const asked = await trainLadder(engine, withPenalty({ kind: 'l2' }), run.data, {
      values,
      steps: 20,
      revision: 0,
    })
    expect(reports.at(-1)?.rungs.at(-1)?.trainingLoss).toBe(asked.at(-1)?.snapshot.dataLoss)
  })
})

describe('switched off', () => {
  it('it makes nothing and says nothing', async () => {
    const { ladder, run, reports, living, turn } = await beside()
    await ladder.alone(run)
    expect(await turn(true)).toBe(false)
    expect([reports.length, living.size]).toEqual([0, 1])
  })

  it('it has freed everything when the wish is answered, even in the middle of a turn', async () => {
    const { ladder, run, living, advance, turn } = await beside()
    advance(80)
    await ladder.want(wish)
    const climbing = ladder.alone(run)
    await vi.waitFor(() => expect(living.size).toBe(2), 30_000)
    await ladder.want({ ...wish, values: [] })
    expect(living.size).toBe(1)
    await climbing
    expect(await turn(true)).toBe(false)
    expect(living.size).toBe(1)
  })
})
