import { expect, it } from 'vitest'
import { prepareData } from '../../../engine/data/prepare'
import { Run } from '../../../engine/run/run'
import { countedEngine } from '../../../engine/testing/counted-engine'
import { parseExperiment } from '../../../experiment/parse/parse'
import type { BiasVarianceReport } from '../shared/wire'
import { placesOf } from './places'
import { SolvedFits } from './solved-fits'
import { createStudy } from './study'

const network = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 12, validation: 15 },
  model: { hidden: [4], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0.02 },
})
const linear = parseExperiment({
  ...network,
  data: { kind: 'sine', samples: 10, validation: 15 },
  model: { features: { kind: 'legendre', degree: 3 }, hidden: [], activation: 'linear' },
  loss: 'mse',
})

const wish = { job: 1, values: [0, 0.01, 1], sets: 3, steps: 20, isResting: false }
const nothing = { job: 0, values: [], sets: 0, steps: 0, isResting: false }

async function beside(experiment = network) {
  const { engine, living } = countedEngine()
  const reports: BiasVarianceReport[] = []
  let hear = () => {}
  const isHeard = new Promise<void>((resolve) => {
    hear = resolve
  })
  const { beside: fits } = createStudy({
    engine,
    tell(report) {
      reports.push(report)
      hear()
    },
  })
  const run = await Run.create(engine, experiment, 1, {})
  const turn = () => fits.turn(run, { isIdle: true, settle: async () => undefined })
  return { fits, run, reports, isHeard, living, turn }
}

it('tells of each data set as it is done, is over with the last, and holds nothing any more', async () => {
  const lab = await beside()
  await lab.fits.want(wish, lab.run)
  expect(lab.living.size).toBe(2)
  await lab.fits.alone(lab.run)
  const last = lab.reports.at(-1)
  expect(last).toMatchObject({ job: 1, sets: 3, share: 1, isDone: true })
  expect(last?.parts).toHaveLength(3)
  expect(new Set(lab.reports.map(({ sets }) => sets))).toEqual(new Set([0, 1, 2, 3]))
  expect(lab.reports.filter(({ isDone }) => isDone)).toHaveLength(1)
  expect([lab.living.size, lab.run.step]).toEqual([1, 0])
})

it('goes on in turns while the run trains', async () => {
  const lab = await beside()
  await lab.fits.want(wish, lab.run)
  while (!lab.reports.at(-1)?.isDone) {
    await lab.turn()
    lab.run.advance()
  }
  expect(lab.run.step).toBeGreaterThan(0)
  expect(lab.living.size).toBe(1)
})

it('solves where the best weights are known, whatever the steps, and trains nothing', async () => {
  const lab = await beside(linear)
  await lab.fits.want({ ...wish, sets: 12 }, lab.run)
  expect(lab.living.size).toBe(1)
  await lab.fits.alone(lab.run)
  const basis = { experiment: linear, data: await prepareData(linear) }
  const solved = new SolvedFits(basis, placesOf(basis), { ...wish, sets: 12 })
  while (solved.step < 12) solved.advance()
  expect(lab.reports.at(-1)).toEqual({ job: 1, share: 1, ...solved.found(), isDone: true })
})

it('has freed everything when it is cancelled, even in the middle of a turn', async () => {
  const { fits, run, living, reports, isHeard, turn } = await beside()
  await fits.want({ ...wish, sets: 10_000 }, run)
  const training = fits.alone(run)
  await isHeard
  await fits.want(nothing, run)
  expect(living.size).toBe(1)
  await training
  expect(await turn()).toBe(false)
  expect(reports.some(({ isDone }) => isDone)).toBe(false)
})

it('refuses where nobody knows the truth', async () => {
  const table = parseExperiment({
    ...network,
    data: { kind: 'diabetes', samples: 20, validation: 10 },
    loss: 'mse',
  })
  const { fits, run, living } = await beside(table)
  await expect(fits.want(wish, run)).rejects.toThrow('Nobody knows the truth')
  expect(living.size).toBe(1)
})
