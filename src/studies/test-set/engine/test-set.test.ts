import { expect, it } from 'vitest'
import { drawData, drawTestSplit } from '../../../engine/data/draw'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { taskOf } from '../../../experiment/shape'
import { openTestSet } from './test-set'

const engine = cpuEngine('test')

const experimentOf = (data: object, model: object = { hidden: [5], activation: 'tanh' }): Experiment =>
  parseExperiment({
    version: 1,
    seed: 6,
    data,
    model,
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'l2', lambda: 0.001 },
  })

async function trained(experiment: Experiment, steps = 40): Promise<Run> {
  const run = await Run.create(engine, experiment, 1, {})
  while (run.step < steps) run.advance()
  return run
}

const rowsOf = ({ inputs }: { inputs: number[][] }) => inputs.map(String)

it.each([
  ['two classes', { kind: 'moons', samples: 20, validation: 50, flips: 0.1 }],
  ['three classes', { kind: 'blobs', samples: 20, validation: 50 }],
  ['a regression on a table', { kind: 'diabetes', samples: 30, validation: 40 }],
])('judges by fresh rows as validation judges by its own: %s', async (_, data) => {
  const experiment = experimentOf(data)
  const run = await trained(experiment)
  const { test, validation, step, rows } = await openTestSet(run)
  const { snapshot } = await run.snapshot('paused', 0)
  expect(step).toBe(40)
  expect(validation?.loss).toBeCloseTo(snapshot!.validationLoss as number, 6)
  expect(validation?.accuracy).toBe(snapshot!.validationAccuracy)

  // The same network, with those rows for its validation rows.
  const fresh = await drawTestSplit(experiment.data, experiment.seed)
  expect(fresh.inputs).toHaveLength(rows)
  const { training } = run.data.raw
  const own = await Run.create(
    engine,
    parseExperiment({
      ...experiment,
      data: {
        kind: 'custom',
        task: taskOf(experiment.data),
        inputs: training.inputs,
        targets: training.targets,
        validationInputs: fresh.inputs,
        validationTargets: fresh.targets,
        standardize: true,
      },
      initial: snapshot!.parameters,
    }),
    2,
    {},
  )
  const { snapshot: judged } = await own.snapshot('ready', 0)
  expect(test.loss).toBeCloseTo(judged!.validationLoss as number, 5)
  expect(test.accuracy).toBe(judged!.validationAccuracy)
  expect(test.standardError).toBeGreaterThan(0)
})

it('is drawn from streams of its own, or from the rows of a table that no split has', async () => {
  const { data } = experimentOf({ kind: 'diabetes', samples: 100, validation: 200 })
  const { training, validation } = await drawData(data, 6)
  const all = [training, validation, await drawTestSplit(data, 6)].flatMap(rowsOf)
  expect(new Set(all).size).toBe(442)
  expect(all).toHaveLength(442)

  const moons = experimentOf({ kind: 'moons', samples: 40, validation: 40 }).data
  const drawn = await drawData(moons, 6)
  const seen = new Set([...rowsOf(drawn.training), ...rowsOf(drawn.validation)])
  expect(rowsOf(await drawTestSplit(moons, 6)).some((row) => seen.has(row))).toBe(false)
  expect(await drawTestSplit(moons, 6)).toEqual(await drawTestSplit(moons, 6))
})

it('the standard error is that of the mean', async () => {
  const run = await trained(
    experimentOf(
      { kind: 'offset', samples: 20, validation: 3, noise: 0.5 },
      { hidden: [], activation: 'linear' },
    ),
  )
  const { validation } = await openTestSet(run)
  const outputs = await run.fleet.predict(run.data.validation.inputs, 3)
  const losses = Array.from(outputs, (z, n) => (z - (run.data.validation.targets[n] as number)) ** 2)
  const mean = losses.reduce((sum, loss) => sum + loss) / 3
  const variance = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / 2
  expect(validation?.loss).toBeCloseTo(mean, 5)
  expect(validation?.standardError).toBeCloseTo(Math.sqrt(variance / 3), 5)
})

it('is refused where no rows are left', async () => {
  const run = await trained(experimentOf({ kind: 'xor' }), 1)
  await expect(openTestSet(run)).rejects.toThrow('no rows left')
})
