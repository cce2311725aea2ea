import { afterEach, describe, expect, it, vi } from 'vitest'
import { optimizerKinds } from '../../catalog/kinds'
import { tunableSettings } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { columnAt } from '../../protocol/metrics'
import type { Report } from '../../protocol/report'
import type { SoundParameters } from '../../protocol/snapshot'
import { Timings } from '../debug/timings'
import { cpuEngine } from '../device/cpu-engine'
import type { Engine } from '../device/engine'
import { Throttle } from './throttle'
import { Trainer } from './trainer'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'sgd', learningRate: 0.1 },
  penalty: { kind: 'l2', lambda: 0 },
})

async function trained(
  change: Partial<typeof experiment> = {},
  from?: SoundParameters,
  engine = cpuEngine('test'),
) {
  const reports: Report[] = []
  const trainer = new Trainer(engine, (report) => reports.push(report))
  await trainer.load({ ...experiment, ...change }, 0, from)
  const steps = () => reports.flatMap((report) => stepsOf(report))
  return { trainer, reports, steps }
}

/** As on a GPU: training goes on while measurements are read. */
function late(engine: Engine): Engine {
  const createFleet: Engine['createFleet'] = (plan) => {
    const fleet = engine.createFleet(plan)
    const collect = fleet.collect.bind(fleet)
    fleet.collect = async () => {
      const measured = await collect()
      await new Promise((resolve) => setTimeout(resolve, 5))
      return measured
    }
    return fleet
  }
  return { ...engine, createFleet }
}

function soundOf(reports: readonly Report[]): SoundParameters[] {
  return reports.flatMap(({ sound }) => sound ?? [])
}

function stepsOf({ rows, width }: Report): number[] {
  return Array.from({ length: rows.length / width }, (_, i) => rows[i * width + columnAt.step] as number)
}

describe('the trainer', () => {
  it('runs exactly so many steps and reports every scheduled one once', async () => {
    const { trainer, steps } = await trained()
    const snapshot = await trainer.advance(250)
    expect(snapshot).toMatchObject({ step: 250, status: 'paused' })
    expect(snapshot).not.toHaveProperty('cutShort')
    const scheduled = [...Array(101).keys(), ...Array.from({ length: 15 }, (_, i) => 110 + 10 * i)]
    expect([...new Set(steps())]).toEqual(scheduled)
  })

  it('gives the same snapshot for the same seed, however the steps were asked for', async () => {
    const [one, two] = [await trained(), await trained()]
    const whole = await one.trainer.advance(60)
    await two.trainer.advance(25)
    expect(await two.trainer.advance(35)).toEqual(whole)
  })

  it('never moves back when λ changes, and answers with the new objective at once', async () => {
    const { trainer, reports } = await trained()
    await trainer.advance(40)
    await trainer.tune({ ...experiment, penalty: { ...experiment.penalty, lambda: 2 } }, 7)
    expect(reports.at(-1)).toMatchObject({ step: 40, revision: 7 })
    const snapshot = await trainer.snapshot()
    expect(snapshot.objective).toBeCloseTo(snapshot.dataLoss + 2 * snapshot.penalty, 6)
  })

  it('settles a run that a pause or a load ends, with that run’s own snapshot', async () => {
    const { trainer } = await trained()
    const long = trainer.advance(1_000_000)
    await trainer.pause()
    const paused = await long
    expect(paused.status).toBe('paused')
    expect(paused.step).toBeLessThan(1_000_000)
    expect(paused.cutShort).toBe(`Stopped at step ${paused.step} of 1000000: something else was asked for.`)
    const again = trainer.advance(1_000_000)
    await trainer.load({ ...experiment, model: { ...experiment.model, hidden: [3] } }, 0)
    expect((await again).weights).toBe(2 * 6 + 6)
    expect((await again).cutShort).toContain(`of ${paused.step + 1_000_000}: `)
    expect((await trainer.snapshot()).weights).toBe(2 * 3 + 3)
  })

  it('drives one run with one loop, however often play is pressed', async () => {
    const { trainer } = await trained()
    await Promise.all([trainer.play(null, 30), trainer.play(null, 30), trainer.advance(10)])
    const { step } = await trainer.snapshot()
    expect(step).toBeLessThanOrEqual(40)
    expect((await trainer.pause()).step).toBe(step)
  })

  it('stops where it diverges, keeps the last sound parameters and says why', async () => {
    const { trainer, reports } = await trained()
    await trainer.advance(30)
    await trainer.tune({ ...experiment, penalty: { ...experiment.penalty, lambda: 30 } }, 1)
    const snapshot = await trainer.advance(5000)
    expect(snapshot.status).toBe('diverged')
    expect(snapshot).not.toHaveProperty('cutShort')
    expect(snapshot.dataLoss).toBeLessThan(10)
    expect(reports.at(-1)?.reason).toContain('η(h + 2λ)')
  })

  it('goes back to what was kept, and the step goes on', async () => {
    const { trainer } = await trained()
    const before = await trainer.advance(30)
    trainer.keep()
    await trainer.advance(30)
    await trainer.restore()
    const after = await trainer.snapshot()
    expect(after.parameters).toEqual(before.parameters)
    expect(after.step).toBe(60)
  })

  it.each(optimizerKinds)('is gone on from to the bit where another takes over, with %s', async (kind) => {
    const optimizer = { kind, learningRate: 0.02, weightDecay: 0, batchSize: 6 }
    const change = {
      optimizer,
      dropout: 0.2,
      penalty: { ...experiment.penalty, kind: 'l1', lambda: 0.01 },
    } as const
    const { trainer, reports } = await trained(change)
    await trainer.play(null, 300)
    await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ step: 300, status: 'paused' }), 30_000)
    const last = await trainer.snapshot()
    const [first, end] = [soundOf(reports)[0], soundOf(reports).at(-1)] as [SoundParameters, SoundParameters]
    expect(first.step).toBeLessThan(300)
    for (const sound of [first, end]) {
      const other = await trained(change, structuredClone(sound))
      const begun = await other.trainer.snapshot()
      expect(begun).toMatchObject({ step: sound.step, status: sound.step === 0 ? 'ready' : 'paused' })
      expect(other.steps().every((step) => step === begun.step)).toBe(true)
      expect(await other.trainer.advance(300 - begun.step)).toEqual(last)
      expect(soundOf(other.reports).at(-1)).toEqual(end)
    }
  })

  it('tells at the end of every run, and after what was kept is back, what it stands at', async () => {
    const { trainer, reports } = await trained()
    const sound = () => soundOf(reports).at(-1)
    for (const steps of [1, 2, 30]) {
      const { step } = await trainer.advance(steps)
      expect(sound()?.step).toBe(step)
    }
    const before = sound()
    trainer.keep()
    await trainer.advance(30)
    await trainer.restore()
    expect(sound()).toEqual({ ...before, step: 63 })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -2e6])(
    'tells nothing that is lost already: %s',
    async (value) => {
      const { run } = (await trained()).trainer
      const [parameters] = (await run.fleet.parameters()) as [Float32Array]
      expect(await run.readSound()).toMatchObject({ step: 0, parameters })
      run.fleet.setParameters([parameters.with(3, value)])
      expect(await run.readSound()).toBeUndefined()
    },
  )

  it('tells at a slow pace too, however seldom it is measured by then', async () => {
    const { trainer, reports } = await trained()
    await trainer.advance(2001)
    await trainer.play([{ from: 0, stepsPerSecond: 80 }], 2099)
    await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ step: 2099, status: 'paused' }), 30_000)
    const between = soundOf(reports).filter(({ step }) => step > 2001 && step < 2099)
    expect(between.length).toBeGreaterThan(0)
  })

  it('measures divergence where a run goes on or is forked by what it was measured by from the start', async () => {
    const wrong = {
      model: { ...experiment.model, hidden: [] },
      initial: [{ weights: [[300], [300]], biases: [0] }],
    }
    const { trainer, reports } = await trained(wrong)
    await trainer.advance(40)
    const start = reports.find(({ rows }) => rows.length > 0)?.rows[columnAt.dataLoss] as number
    expect(start).toBeGreaterThan(10 * trainer.run.description.nullLoss)
    const other = await trained(wrong, soundOf(reports).at(-1))
    await other.trainer.snapshot()
    await trainer.fork(20, experiment, 0)
    await vi.waitFor(
      () => expect(soundOf(reports).at(-1)).toMatchObject({ step: 20, lossScale: start }),
      30_000,
    )
    expect([other.trainer.run.lossScale, trainer.run.lossScale]).toEqual([start, start])
  })

  it('is looked at while it trains without a step of its own, however late measurements are brought', async () => {
    const { trainer } = await trained({}, undefined, late(cpuEngine('test')))
    const trains = trainer.advance(400)
    const snapshots = await Promise.all(Array.from({ length: 12 }, () => trainer.snapshot()))
    expect(Math.max(...snapshots.map(({ step }) => step))).toBeLessThan(400)
    expect(snapshots.map(({ step }) => step)).toEqual(snapshots.map(() => snapshots[0]?.step))
    expect((await trains).step).toBe(400)
  })

  it('does not go on from where its loss is no number', async () => {
    const { trainer, reports } = await trained({ loss: 'mse', model: { ...experiment.model, hidden: [] } })
    await trainer.advance(5)
    const sound = soundOf(reports).at(-1) as SoundParameters
    const lost = { ...sound, parameters: sound.parameters.map(() => 1e30) }
    await expect(trainer.load(trainer.run.experiment, 0, lost)).rejects.toThrow('From there it cannot go on')
    expect((await trainer.advance(5)).step).toBe(10)
  })

  it('reports predictions in raw units for watched inputs, and the parameters', async () => {
    const { trainer, reports } = await trained()
    await trainer.watch({
      parameters: true,
      inputs: [
        [0, 0],
        [1, 0.5],
      ],
    })
    const [report, { parameters }] = [reports.at(-1), await trainer.snapshot()]
    expect(report?.prediction).toHaveLength(2)
    expect(Array.from(report?.parameters ?? [])).toEqual(
      parameters.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]),
    )
  })
})

describe('its bursts', () => {
  afterEach(() => vi.restoreAllMocks())

  const firstAfter = async (trainer: Trainer, bursts: { mock: { calls: unknown[][] } }) => {
    bursts.mock.calls.length = 0
    await trainer.advance(200)
    return bursts.mock.calls[0]?.[1]
  }

  it('begin with what fitted the last time, and with one step of another run', async () => {
    const bursts = vi.spyOn(Throttle.prototype, 'after')
    const { trainer } = await trained()
    expect(await firstAfter(trainer, bursts)).toBe(1)
    expect(await firstAfter(trainer, bursts)).toBeGreaterThan(1)
    await trainer.reset(tunableSettings(experiment), 1)
    expect(await firstAfter(trainer, bursts)).toBe(1)
  })

  it('are told of a hand on a control, while there are any', async () => {
    const hurried = vi.spyOn(Throttle.prototype, 'hurry')
    const { trainer } = await trained()
    await trainer.tune(tunableSettings(experiment), 1)
    expect(hurried).not.toHaveBeenCalled()
    await trainer.play(null, undefined)
    expect(trainer.isTraining).toBe(true)
    await trainer.tune(tunableSettings(experiment), 2)
    expect(hurried).toHaveBeenCalledOnce()
    await trainer.pause()
  })
})

describe('where its time goes', () => {
  const spies = () => (['burst', 'harvest', 'look'] as const).map((part) => vi.spyOn(Timings.prototype, part))

  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('is told to the log there is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const [bursts] = spies()
    const log = { info: vi.fn(), error: vi.fn() }
    const trainer = new Trainer({ ...cpuEngine('test'), debug: log }, () => undefined)
    await trainer.load(experiment, 0)
    await trainer.watch({ inputs: [[0, 0]], parameters: false })
    await trainer.advance(50)
    vi.advanceTimersByTime(2000)
    const [line] = log.info.mock.calls[0] as [string]
    expect(line).toMatch(
      /^overfit-lab: step 50, \d+ steps\/s; \d+ bursts of .*; \d+ reports, .*; \d+ looks: /,
    )
    const steps = bursts?.mock.calls.reduce((sum, [steps]) => sum + (steps as number), 0)
    expect(steps).toBe(50)
  })

  it('is nobody’s business where there is none: nothing is timed', async () => {
    const all = spies()
    const { trainer } = await trained()
    await trainer.watch({ inputs: [[0, 0]], parameters: false })
    await trainer.advance(50)
    for (const spy of all) expect(spy).not.toHaveBeenCalled()
  })
})
