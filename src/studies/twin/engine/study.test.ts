import { afterEach, describe, expect, it, vi } from 'vitest'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { predictRaw } from '../../../engine/run/predictions'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { columnAt, type MetricColumn, metricColumns } from '../../../protocol/metrics'
import { isMeasured } from '../../../protocol/schedule'
import { noPenalty, type TwinSetting, twinOf } from '../shared/twin-setting'
import type { TwinReport } from '../shared/wire'
import { createStudy } from './study'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02, batchSize: 8 },
  penalty: { kind: 'l1', lambda: 0.02 },
  dropout: 0.1,
})

const withPenalty = (penalty: Partial<Experiment['penalty']>): Experiment => ({
  ...experiment,
  penalty: { ...experiment.penalty, ...penalty },
})

async function beside(of: Experiment = experiment, setting: TwinSetting = noPenalty) {
  const { engine, living } = countedEngine()
  const reports: TwinReport[] = []
  const { beside: twin, watch } = createStudy({ engine, tell: (report) => reports.push(report) })
  const begin = (changed: Experiment, id: number) => Run.create(engine, changed, id, {})
  const run = await begin(of, 1)
  const advance = (to: number, which = run) => {
    while (which.step < to) which.advance()
  }
  const want = (wish: number, other: TwinSetting | undefined = setting) =>
    twin.want({ wish, ...(other && { setting: other }), isResting: false })
  const off = (wish: number) => twin.want({ wish, isResting: false })
  const turn = (isIdle = false) => twin.turn(run, { isIdle, settle: async () => undefined })
  return { twin, watch, run, begin, reports, living, advance, want, off, turn }
}

/** The rows that a run of the twin's experiment has at the same steps. */
async function rowsOf(of: Experiment, steps: number): Promise<Float64Array[]> {
  const run = await Run.create(cpuEngine('test'), of, 1, {})
  while (run.step < steps) run.advance()
  return (await run.harvest()).rows
}

/** All rows of the newest twin. */
function told(reports: readonly TwinReport[]): Float64Array[] {
  const newest = reports.at(-1)?.twin
  return reports
    .filter(({ twin }) => twin === newest)
    .flatMap(({ rows, width }) =>
      Array.from({ length: rows.length / width }, (_, i) => rows.slice(i * width, (i + 1) * width)),
    )
}

const stepsOf = (rows: readonly Float64Array[]) => rows.map((row) => row[columnAt.step])

afterEach(() => void vi.restoreAllMocks())

const settings: [string, TwinSetting][] = [
  ['no penalty', noPenalty],
  ['another penalty', { penalty: 'l2' }],
  ['more dropout', { penalty: 'none', dropout: 0.5 }],
  ['weight decay', { penalty: 'none', optimizer: { kind: 'adamw', weightDecay: 0.3 } }],
  ['another width', { units: 9 }],
]

describe('the twin of a run that has paused', () => {
  it.each(settings)('with %s is to the bit the run that would have begun so', async (_, setting) => {
    const { twin, run, reports, advance, want } = await beside(experiment, setting)
    advance(120)
    await want(1)
    await twin.alone(run)
    const rows = told(reports)
    expect(rows).toEqual(await rowsOf(twinOf(experiment, setting), 120))
    expect(stepsOf(rows)).toEqual(
      Array.from({ length: 121 }, (_, step) => step).filter((step) => isMeasured(step)),
    )
    expect(reports.at(-1)).toMatchObject({ run: 1, wish: 1, step: 120, hasDiverged: false })
  })

  it('without penalty is the run loaded with λ = 0, but for the Ω that is measured of it', async () => {
    const { twin, run, reports, advance, want } = await beside()
    advance(60)
    await want(1)
    await twin.alone(run)
    const loaded = await rowsOf(withPenalty({ lambda: 0 }), 60)
    const columns = metricColumns.filter(
      (name): name is Exclude<MetricColumn, 'penalty'> => name !== 'penalty',
    )
    const figures = (rows: Float64Array[]) => rows.map((row) => columns.map((name) => row[columnAt[name]]))
    expect(figures(told(reports))).toEqual(figures(loaded))
  })

  it('is measured where the visitor paused, and goes on from there as if it had not been', async () => {
    const { twin, run, reports, advance, want } = await beside()
    advance(107)
    await want(1)
    await twin.alone(run)
    expect(stepsOf(told(reports)).at(-1)).toBe(107)
    advance(130)
    await twin.alone(run)
    const scheduled = told(reports).filter((row) => isMeasured(row[columnAt.step] as number))
    expect(scheduled).toEqual(await rowsOf(twinOf(experiment, noPenalty), 130))
  })

  it('answers what is watched, of this run alone', async () => {
    const { twin, watch, run, begin, reports, advance, want } = await beside()
    const what = { inputs: [[0.5, 0.2]], parameters: true }
    advance(40)
    await want(1)
    watch?.(run, what)
    await twin.alone(run)
    const loaded = await begin(withPenalty({ lambda: 0 }), 2)
    advance(40, loaded)
    expect(reports.at(-1)?.prediction).toEqual(await predictRaw(loaded, what.inputs))
    expect(reports.at(-1)?.parameters).toEqual((await loaded.fleet.parameters())[0])
    await twin.alone(loaded)
    expect(reports.at(-1)).not.toHaveProperty('prediction')
  })

  it('that diverges stays where it was sound, and says so', async () => {
    const steep = withPenalty({ kind: 'none', lambda: 30 })
    const sgd: Experiment = { ...steep, optimizer: { kind: 'sgd', learningRate: 0.3, weightDecay: 0 } }
    const { twin, run, reports, advance, want } = await beside(sgd, { penalty: 'l2' })
    advance(60)
    await want(1)
    await twin.alone(run)
    expect(reports.at(-1)?.hasDiverged).toBe(true)
    expect(told(reports).every((row) => Number.isFinite(row[columnAt.dataLoss]))).toBe(true)
  })
})

describe('beside a run that trains', () => {
  it('takes its turns, and tells of the steps it has', async () => {
    const { run, reports, advance, want, turn } = await beside()
    advance(300)
    await want(1)
    await vi.waitFor(async () => {
      while (await turn(true));
      expect(reports.at(-1)?.step).toBe(300)
    }, 30_000)
    expect(run.step).toBe(300)
    expect(stepsOf(told(reports)).at(-1)).toBe(300)
  })

  it('takes no step while nobody sees it', async () => {
    const { twin, run, reports, advance, turn } = await beside()
    advance(30)
    await twin.want({ wish: 1, setting: noPenalty, isResting: true })
    expect(await turn(true)).toBe(false)
    await twin.alone(run)
    expect(reports).toEqual([])
  })
})

describe('the twin begins anew', () => {
  async function followed(setting: TwinSetting = noPenalty) {
    const lab = await beside(experiment, setting)
    lab.advance(30)
    await lab.want(1)
    await lab.twin.alone(lab.run)
    return { ...lab, before: lab.reports.length }
  }

  it.each([
    ['λ', withPenalty({ lambda: 0.5 })],
    ['kind', withPenalty({ kind: 'elastic' })],
    ['ratio', withPenalty({ l1Ratio: 0.25 })],
    ['biases', withPenalty({ includeBias: true })],
  ])('never for %s where it has no penalty', async (_, changed) => {
    const { twin, run, reports, before } = await followed()
    run.tune(changed)
    await twin.alone(run)
    expect(reports).toHaveLength(before)
  })

  it('for λ where it has a penalty itself, saying first that it has gone', async () => {
    const { twin, run, reports, before, living } = await followed({ penalty: 'l2' })
    const changed = withPenalty({ lambda: 0.5 })
    run.tune(changed)
    await twin.alone(run)
    expect(reports[before]).toMatchObject({ rows: new Float64Array(0) })
    expect(reports[before]?.twin).toBeGreaterThan(reports[before - 1]?.twin as number)
    expect(told(reports)).toEqual(await rowsOf(twinOf(changed, { penalty: 'l2' }), 30))
    expect(living.size).toBe(2)
  })

  it('for another learning rate', async () => {
    const { twin, run, reports } = await followed()
    const changed = { ...experiment, optimizer: { ...experiment.optimizer, learningRate: 0.01 } }
    run.tune(changed)
    await twin.alone(run)
    expect(told(reports)).toEqual(await rowsOf(twinOf(changed, noPenalty), 30))
  })

  it('for another run and for another setting, of which it tells', async () => {
    const { twin, begin, advance, reports, want } = await followed()
    const next = await begin({ ...experiment, seed: 9 }, 2)
    advance(10, next)
    await twin.alone(next)
    expect(reports.at(-1)).toMatchObject({ run: 2, wish: 1, step: 10 })
    await want(2, { units: 3 })
    await twin.alone(next)
    expect(reports.at(-1)).toMatchObject({ run: 2, wish: 2, step: 10 })
    expect(told(reports)).toHaveLength(11)
  })
})

describe('switched off', () => {
  it('it makes nothing and says nothing', async () => {
    const { twin, run, reports, living, turn } = await beside()
    await twin.alone(run)
    expect(await turn(true)).toBe(false)
    expect([reports.length, living.size]).toEqual([0, 1])
  })

  it('it has freed its fleet when the wish is answered, even in the middle of a turn', async () => {
    const { twin, run, living, advance, want, off, turn } = await beside()
    advance(80)
    await want(1)
    const following = twin.alone(run)
    await vi.waitFor(() => expect(living.size).toBe(2), 30_000)
    await off(2)
    expect(living.size).toBe(1)
    await following
    expect(await turn(true)).toBe(false)
    expect(living.size).toBe(1)
  })
})
