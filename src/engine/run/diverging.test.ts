// A run that diverges ends at a step, and goes back to one, that follow from the experiment alone.
import { describe, expect, it } from 'vitest'
import { parseExperiment } from '../../experiment/parse/parse'
import { columnAt } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import { isMeasured } from '../../protocol/schedule'
import { cpuEngine } from '../device/cpu-engine'
import type { Engine } from '../device/engine'
import { Trainer } from './trainer'

const sine = { kind: 'sine', samples: 16, validation: 20, noise: 0.3 }

const deep = parseExperiment({
  version: 1,
  seed: 2,
  data: sine,
  model: { hidden: Array.from({ length: 11 }, () => 6), activation: 'linear' },
  optimizer: { kind: 'sgd', learningRate: 0.5 },
  penalty: { kind: 'none', lambda: 0 },
})

const pulled = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'momentum', learningRate: 0.1, batchSize: 7 },
  penalty: { kind: 'elastic', lambda: 1000 },
  dropout: 0.2,
})

function trainerOf(engine: Engine = cpuEngine('test')) {
  const reports: Report[] = []
  return { reports, trainer: new Trainer(engine, (report) => reports.push(report)) }
}

/** Trains until it diverges, looked at and burst as `how` says. */
async function end(experiment: typeof deep, how: (trainer: Trainer) => Promise<unknown>) {
  const { trainer, reports } = trainerOf()
  await trainer.load(experiment, 0)
  await how(trainer)
  const snapshot = await trainer.snapshot()
  return { snapshot, report: reports.at(-1)!, reports, trainer }
}

async function whilePolled(trainer: Trainer, ended: Promise<unknown>): Promise<void> {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  while (!isOver) {
    await trainer.snapshot()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

describe.each([
  ['twelve linear layers', deep],
  ['momentum in mini-batches under λ = 1000', pulled],
])('%s', (_, experiment) => {
  it('ends at one step and stands at another, whatever the pace, the looks and the bursts', async () => {
    const whole = await end(experiment, (trainer) => trainer.advance(20_000))
    const { step, divergedAt } = whole.snapshot
    expect(whole.snapshot.status).toBe('diverged')
    expect(divergedAt).toBeLessThanOrEqual(20_000)
    expect(step).toBeLessThan(divergedAt!)
    expect([step, divergedAt].every((at) => isMeasured(at!))).toBe(true)
    expect(whole.report).toMatchObject({ status: 'diverged', step, divergedAt })

    const inPieces = await end(experiment, async (trainer) => {
      for (let at = 0; (await trainer.advance(7)).status !== 'diverged'; at += 7)
        expect(at).toBeLessThan(20_000)
    })
    const polled = await end(experiment, (trainer) => whilePolled(trainer, trainer.advance(20_000)))
    const paced = await end(experiment, async (trainer) => {
      await trainer.watch({ inputs: [[0, 0].slice(0, experiment === deep ? 1 : 2)], parameters: true })
      await trainer.play([{ from: 0, stepsPerSecond: 1e6 }], 20_000)
      while ((await trainer.snapshot()).status === 'running') await new Promise((done) => setTimeout(done, 3))
    })
    for (const other of [inPieces, polled, paced]) expect(other.snapshot).toEqual(whole.snapshot)
  })

  it('stands at what training so far comes to, and tells nothing that is no number', async () => {
    const { snapshot, reports } = await end(experiment, (trainer) => trainer.advance(20_000))
    const { trainer } = trainerOf()
    await trainer.load(experiment, 0)
    const before = snapshot.step > 0 ? await trainer.advance(snapshot.step) : await trainer.snapshot()
    expect(snapshot.parameters).toEqual(before.parameters)
    // Every step of the way there.
    const told = new Set(
      reports.flatMap(({ rows, width }) => [...rows].filter((_, i) => i % width === columnAt.step)),
    )
    const scheduled = Array.from({ length: snapshot.step + 1 }, (_, step) => step).filter((step) =>
      isMeasured(step),
    )
    expect(scheduled.filter((step) => !told.has(step))).toEqual([])
    expect(snapshot.dataLoss).toBe(before.dataLoss)
    for (const { rows } of reports)
      expect([...rows].filter((value) => Math.abs(value) === Infinity)).toEqual([])
    const losses = reports.flatMap(({ rows, width }) =>
      [...rows].filter((_, i) => i % width === columnAt.dataLoss),
    )
    expect(losses.every(Number.isFinite)).toBe(true)
  })
})

it('goes on from where it stands as the same run would, once it is tuned', async () => {
  const { trainer, snapshot } = await end(pulled, (trainer) => trainer.advance(500))
  const milder = { ...pulled, penalty: { ...pulled.penalty, lambda: 0.01 } }
  await trainer.tune(milder, 1)
  const on = await trainer.advance(40)
  expect(on).toMatchObject({ status: 'paused', step: snapshot.step + 40 })
  expect(on.divergedAt).toBeUndefined()
})

describe('a start that is out of float32', () => {
  const refused = {
    'a weight': { initial: [{ weights: [[2e6], [0]], biases: [0] }] },
    'a bias': { initial: [{ weights: [[0], [0]], biases: [1e30] }] },
    'the targets': { targets: [[1e20], [0]] },
    'the held-back targets': { validationInputs: [[1, 1]], validationTargets: [[1e30]] },
  }
  const experimentWith = ({ initial, ...data }: { initial?: unknown } & object) =>
    parseExperiment({
      version: 1,
      seed: 1,
      data: {
        kind: 'custom',
        task: 'regression',
        inputs: [
          [1, 0],
          [0, 1],
        ],
        targets: [[1], [0]],
        validationInputs: [],
        validationTargets: [],
        ...data,
      },
      model: { hidden: [], activation: 'linear' },
      optimizer: { kind: 'sgd', learningRate: 0.1 },
      penalty: { kind: 'l2', lambda: 0.01, includeBias: true },
      ...(initial !== undefined && { initial }),
    })

  it.each(Object.entries(refused))('%s: is refused, and the run that was there goes on', async (_, wrong) => {
    const { trainer } = trainerOf()
    await trainer.load(experimentWith({}), 0)
    await trainer.advance(5)
    await expect(trainer.load(experimentWith(wrong), 1)).rejects.toThrow(
      /^This experiment cannot begin: .+\.$/,
    )
    expect(await trainer.advance(5)).toMatchObject({ step: 10, status: 'paused' })
    await trainer.load(experimentWith({}), 2)
    expect(await trainer.advance(3)).toMatchObject({ step: 3, status: 'paused' })
  })
})

describe('features that overflow on held-back points', () => {
  const polynomial = (samples: number, steps: number) =>
    parseExperiment({
      version: 1,
      seed: 4,
      data: { kind: 'sine', samples, validation: 200, noise: 0.3 },
      model: { features: { kind: 'legendre', degree: 40 }, hidden: [], activation: 'linear' },
      optimizer: { kind: 'adam', learningRate: 0.03 },
      penalty: { kind: 'none', lambda: 0 },
      steps,
    })

  it('are refused, or give a loss that is a number: never “no points are held back”', async () => {
    let refused = 0
    for (let samples = 2; samples <= 6; samples++) {
      const { trainer, reports } = trainerOf()
      const loaded = await trainer.load(polynomial(samples, 50), 0).then(
        () => true,
        (error: Error) => {
          expect(error.message).toMatch(/^This experiment cannot begin: on its held-back points/)
          return false
        },
      )
      if (!loaded) refused++
      else expect(Number.isFinite((await trainer.advance(50)).validationLoss)).toBe(true)
      for (const { rows, width } of reports) {
        const held = [...rows].filter((_, i) => i % width === columnAt.validationLoss)
        expect(held.every(Number.isFinite)).toBe(true)
      }
    }
    expect(refused).toBeGreaterThan(0)
  })
})
