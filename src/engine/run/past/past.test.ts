import { describe, expect, it } from 'vitest'
import { parseExperiment } from '../../../experiment/parse/parse'
import { columnAt } from '../../../protocol/metrics'
import type { Report } from '../../../protocol/report'
import { cpuEngine } from '../../device/cpu-engine'
import { Trainer } from '../trainer'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30, flips: 0.2 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'sgd', learningRate: 0.2 },
  penalty: { kind: 'l2', lambda: 0 },
})

async function begun(change: Partial<typeof experiment> = {}) {
  const reports: Report[] = []
  const trainer = new Trainer(cpuEngine('test'), (report) => reports.push(report))
  const now = { ...experiment, ...change }
  await trainer.load(now, 0)
  /** The rows of one run by their steps; the newest of each. */
  const rowsOf = (run: number) =>
    new Map(
      reports
        .filter((report) => report.run === run)
        .flatMap(({ rows, width }) =>
          Array.from({ length: rows.length / width }, (_, i) => {
            const row = Array.from(rows.subarray(i * width, (i + 1) * width))
            return [row[columnAt.step] as number, row] as const
          }),
        ),
    )
  return { trainer, reports, rowsOf, now }
}

describe('the network as it was', () => {
  it('has the figures, the parameters and the predictions of its step, and leaves the run where it is', async () => {
    const inputs = [
      [0, 0],
      [1, 0.5],
    ]
    const [whole, short] = [await begun(), await begun()]
    for (const { trainer } of [whole, short]) await trainer.watch({ inputs, parameters: true })
    await short.trainer.advance(60)
    const then = short.reports.findLast((report) => report.parameters)
    const now = await whole.trainer.advance(300)
    const moment = await whole.trainer.recall(60)
    expect(moment.step).toBe(60)
    expect(Array.from(moment.row)).toEqual(whole.rowsOf(1).get(60))
    expect(moment.parameters).toEqual(then?.parameters)
    expect(moment.prediction).toEqual(then?.prediction)
    expect(moment.labels).toEqual(then?.labels)
    expect(await whole.trainer.snapshot()).toEqual(now)
  })

  it('was trained with the values of its time', async () => {
    const { trainer, now } = await begun()
    await trainer.advance(40)
    await trainer.tune({ ...now, penalty: { ...now.penalty, lambda: 0.1 } }, 1)
    await trainer.advance(40)
    expect((await trainer.recall(20)).settings.penalty.lambda).toBe(0)
    expect((await trainer.recall(60)).settings.penalty.lambda).toBe(0.1)
  })

  it('is kept for the very step where the validation loss was lowest', async () => {
    const { trainer, rowsOf } = await begun({ optimizer: { ...experiment.optimizer, learningRate: 2 } })
    await trainer.advance(2500)
    const losses = [...rowsOf(1)].map(([step, row]) => [step, row[columnAt.validationLoss]!] as const)
    const [step, validationLoss] = losses.reduce((best, each) => (each[1] < best[1] ? each : best))
    expect(step).toBeGreaterThan(0)
    expect(step).toBeLessThan(2500)
    const kept = trainer.run.past.kept()
    expect(kept.best).toEqual({ step, validationLoss })
    expect(kept.steps).toContain(step)
    expect(kept.steps.length).toBeLessThanOrEqual(128)
  })
})

describe('a fork', () => {
  it('on plain gradient descent follows the run that it left bit for bit', async () => {
    const { trainer, rowsOf, now } = await begun({ dropout: 0.2 })
    const last = await trainer.advance(300)
    const description = await trainer.fork(80, now, 0)
    const forked = await trainer.snapshot()
    expect(forked).toMatchObject({ step: 80, status: 'paused' })
    expect(await trainer.advance(220)).toEqual(last)
    const [before, after] = [rowsOf(1), rowsOf(description.run)]
    expect([...after.keys()][0]).toBe(80)
    for (const [step, row] of after) expect(row).toEqual(before.get(step))
  })

  it('begins with the exact figures of its step where the optimizer has a memory, too', async () => {
    const optimizer = { ...experiment.optimizer, kind: 'adam' as const, learningRate: 0.02, batchSize: 8 }
    const { trainer, rowsOf, now } = await begun({ optimizer })
    await trainer.advance(300)
    const { run } = await trainer.fork(80, now, 0)
    await trainer.advance(1)
    expect(rowsOf(run).get(80)).toEqual(rowsOf(1).get(80))
    expect(rowsOf(run).get(81)).not.toEqual(rowsOf(1).get(81))
  })

  it('can itself be looked back at, to before it left', async () => {
    const { trainer, rowsOf, now } = await begun()
    await trainer.advance(300)
    await trainer.fork(80, { ...now, penalty: { ...now.penalty, lambda: 0.05 } }, 0)
    expect(trainer.run.past.kept().steps.at(-1)).toBe(80)
    await trainer.advance(40)
    const { steps } = trainer.run.past.kept()
    expect([steps[0], steps.at(-1)]).toEqual([0, 120])
    expect(new Set(steps).size).toBe(steps.length)
    expect(Array.from((await trainer.recall(30)).row)).toEqual(rowsOf(1).get(30))
  })
})

it('keeps nothing that had diverged', async () => {
  const { trainer, now } = await begun()
  await trainer.advance(30)
  await trainer.tune({ ...now, penalty: { ...now.penalty, lambda: 30 } }, 1)
  expect((await trainer.advance(5000)).status).toBe('diverged')
  const { steps } = trainer.run.past.kept()
  for (const step of steps) {
    const { row, parameters } = await trainer.recall(step)
    expect(row[columnAt.dataLoss]).toBeLessThan(1e6)
    expect(parameters.every(Number.isFinite)).toBe(true)
  }
  const restored = await trainer.fork(30, now, 2)
  expect(restored.run).toBe(2)
  expect(await trainer.snapshot()).toMatchObject({ step: 30, status: 'paused' })
})
