import { expect, it } from 'vitest'
import type { Engine } from '../../../engine/device/engine'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { SuggestLambdaReport } from '../shared/wire'
import { FoldFleet } from './fold-fleet'
import { createStudy } from './study'

const experiment = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 20, validation: 30 },
  model: { hidden: [6], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0.02 },
})

const wish = { job: 1, values: [0, 0.01, 1], folds: 3, steps: 80, isResting: false }
const nothing = { job: 0, values: [], folds: 0, steps: 0, isResting: false }

async function beside() {
  const { engine, living } = countedEngine()
  const reports: SuggestLambdaReport[] = []
  let hear = () => {}
  const isHeard = new Promise<void>((resolve) => {
    hear = resolve
  })
  const { beside: folds } = createStudy({
    engine,
    tell(report) {
      reports.push(report)
      hear()
    },
  })
  const run = await Run.create(engine, experiment, 1, {})
  const turn = () => folds.turn(run, { isIdle: true, settle: async () => undefined })
  return { engine, folds, run, reports, isHeard, living, turn }
}

/** What it has to find. */
async function asked({ engine, run }: { engine: Engine; run: Run }): Promise<number[][]> {
  const fleet = new FoldFleet(engine, experiment, run.data, wish)
  while (fleet.step < wish.steps) fleet.advance()
  const losses = await fleet.losses()
  fleet.dispose()
  return losses
}

it('trains to its end while the run stands, tells what it found, and holds nothing any more', async () => {
  const lab = await beside()
  await lab.folds.want(wish, lab.run)
  expect(lab.living.size).toBe(1 + wish.folds)
  await lab.folds.alone(lab.run)
  expect(lab.reports.at(-1)).toEqual({
    job: 1,
    step: 80,
    losses: await asked(lab),
    isDone: true,
  })
  expect(lab.reports.filter(({ isDone }) => isDone)).toHaveLength(1)
  expect(lab.living.size).toBe(1)
  expect(lab.run.step).toBe(0)
})

it('does so in turns while the run trains, of the experiment as it was when it was asked for', async () => {
  const lab = await beside()
  await lab.folds.want(wish, lab.run)
  lab.run.tune({ ...experiment, optimizer: { ...experiment.optimizer, learningRate: 0.5 } })
  while (!lab.reports.at(-1)?.isDone) {
    await lab.turn()
    lab.run.advance()
  }
  expect(lab.run.step).toBeGreaterThan(0)
  expect(lab.reports.at(-1)).toMatchObject({ step: 80, losses: await asked(lab), isDone: true })
})

it('has freed everything when it is cancelled, even in the middle of a turn', async () => {
  const { folds, run, living, reports, isHeard, turn } = await beside()
  await folds.want({ ...wish, steps: 100_000 }, run)
  const training = folds.alone(run)
  await isHeard
  await folds.want(nothing, run)
  expect(living.size).toBe(1)
  await training
  expect(await turn()).toBe(false)
  expect(reports.some(({ isDone }) => isDone)).toBe(false)
})

it('of several wishes only the newest is trained', async () => {
  const { folds, run, living, reports } = await beside()
  await folds.want({ ...wish, steps: 100_000 }, run)
  const training = folds.alone(run)
  await Promise.all([
    folds.want({ ...wish, job: 2 }, run),
    folds.want(nothing, run),
    folds.want({ ...wish, job: 3, steps: 5 }, run),
  ])
  expect(living.size).toBe(1 + wish.folds)
  await training
  await folds.alone(run)
  expect(reports.at(-1)).toMatchObject({ job: 3, step: 5, isDone: true })
  expect(living.size).toBe(1)
})

it('switched off it makes nothing and says nothing', async () => {
  const { folds, run, reports, living, turn } = await beside()
  await folds.alone(run)
  expect(await turn()).toBe(false)
  expect([reports.length, living.size]).toEqual([0, 1])
})
