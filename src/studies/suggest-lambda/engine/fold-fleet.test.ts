import { describe, expect, it } from 'vitest'
import { type PreparedData, prepareData } from '../../../engine/data/prepare'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { startingParameters } from '../../../engine/fleet/plan'
import { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import { parameterLayout, unpackParameters } from '../../../experiment/layout'
import { parseExperiment } from '../../../experiment/parse/parse'
import { layerSizes, standardizes, taskOf } from '../../../experiment/shape'
import { FoldFleet } from './fold-fleet'
import { dealFolds } from './folds'

const engine = cpuEngine('test')

async function crossValidated(experiment: Experiment, values: number[], folds: number, steps: number) {
  const data = await prepareData(experiment)
  const fleet = new FoldFleet(engine, experiment, data, { values, folds })
  while (fleet.step < steps) fleet.advance()
  const losses = await fleet.losses()
  fleet.dispose()
  return { data, losses, foldOf: dealFolds(experiment.seed, data.training, folds, isOfClasses(experiment)) }
}

const isOfClasses = ({ data }: Experiment) => taskOf(data) !== 'regression'

/** Raw rows of the training split. */
function rowsWhere({ raw: { training } }: PreparedData, keep: (row: number) => boolean) {
  const kept = training.inputs.map((_, n) => n).filter(keep)
  return { inputs: kept.map((n) => training.inputs[n]!), targets: kept.map((n) => training.targets[n]!) }
}

/** What 1 on the scale of these targets is in raw units: their deviation. */
function deviationOf(targets: readonly number[][]): number {
  const ys = targets.flat()
  const mean = ys.reduce((sum, y) => sum + y) / ys.length
  return Math.sqrt(ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / ys.length)
}

/**
 * An experiment of its own, which scales as a pipeline does: the other folds' rows to train on, the fold held out as its
 * validation rows. Its loss in the units of the run that all rows belong to.
 */
async function trainedAlone(
  experiment: Experiment,
  { data, foldOf }: { data: PreparedData; foldOf: number[] },
  fold: number,
  lambda: number,
  steps: number,
): Promise<number> {
  const training = rowsWhere(data, (n) => foldOf[n] !== fold)
  const held = rowsWhere(data, (n) => foldOf[n] === fold)
  const layout = parameterLayout(layerSizes(experiment))
  const scales = standardizes(experiment.data)
  const alone = parseExperiment({
    ...experiment,
    data: {
      kind: 'custom',
      task: taskOf(experiment.data),
      ...training,
      validationInputs: held.inputs,
      validationTargets: held.targets,
      standardize: scales.inputs,
    },
    penalty: { ...experiment.penalty, lambda },
    initial: unpackParameters(startingParameters(experiment), layout),
  })
  const run = await Run.create(engine, alone, 1, {})
  while (run.step < steps) run.advance()
  const { snapshot } = await run.snapshot('paused', 0)
  run.dispose()
  const unit = scales.targets ? deviationOf(training.targets) / deviationOf(data.raw.training.targets) : 1
  return snapshot!.validationLoss! * unit ** 2
}

const cases: [string, unknown][] = [
  [
    'two classes, a network, L2',
    {
      data: { kind: 'moons', samples: 23, validation: 5, flips: 0.1 },
      model: { hidden: [6, 4], activation: 'tanh' },
      optimizer: { kind: 'adam', learningRate: 0.02 },
      penalty: { kind: 'l2', lambda: 0.5 },
    },
  ],
  [
    'three classes, proximal L1',
    {
      data: { kind: 'blobs', samples: 20, validation: 0 },
      model: { hidden: [5], activation: 'relu' },
      optimizer: { kind: 'momentum', learningRate: 0.05 },
      penalty: { kind: 'l1', lambda: 0 },
    },
  ],
  [
    'a regression, a linear model',
    {
      data: { kind: 'diabetes', samples: 16, validation: 10 },
      model: { hidden: [], activation: 'linear' },
      optimizer: { kind: 'sgd', learningRate: 0.05 },
      penalty: { kind: 'elastic', lambda: 0 },
    },
  ],
]

describe('each network of the folds', () => {
  it.each(cases)('is the one that trains alone without the fold’s rows: %s', async (_, of) => {
    const experiment = parseExperiment({ version: 1, seed: 11, ...(of as object) })
    const [values, folds, steps] = [[0, 0.01, 0.3], 3, 60]
    const found = await crossValidated(experiment, values, folds, steps)
    for (const [v, lambda] of values.entries()) {
      for (let fold = 0; fold < folds; fold++) {
        const alone = await trainedAlone(experiment, found, fold, lambda, steps)
        expect(Math.abs((found.losses[v]?.[fold] as number) / alone - 1)).toBeLessThan(1e-5)
      }
    }
    expect(found.losses[0]).not.toEqual(found.losses[2])
  })

  it('reaches the ridge solution of the other folds', async () => {
    const experiment = parseExperiment({
      version: 1,
      seed: 3,
      data: { kind: 'diabetes', samples: 40, validation: 0 },
      model: { hidden: [], activation: 'linear' },
      optimizer: { kind: 'momentum', learningRate: 0.02 },
      penalty: { kind: 'none', lambda: 0 },
    })
    const values = [0.03, 1]
    const { data, foldOf, losses } = await crossValidated(experiment, values, 4, 3000)
    for (const [v, lambda] of values.entries()) {
      for (let fold = 0; fold < 4; fold++) {
        const held = rowsWhere(data, (n) => foldOf[n] === fold)
        const others = rowsWhere(data, (n) => foldOf[n] !== fold)
        const predict = ridge(scaled(others, others), lambda)
        const { inputs, targets } = scaled(held, others)
        const errors = inputs.map((x, n) => (predict(x) - targets[n]![0]!) ** 2)
        const unit = deviationOf(others.targets) / deviationOf(data.raw.training.targets)
        const expected = (unit ** 2 * errors.reduce((sum, error) => sum + error)) / errors.length
        expect(losses[v]?.[fold]).toBeCloseTo(expected, 3)
      }
    }
  })

  it('trains in mini-batches too, in which it may have no row at all', async () => {
    const experiment = parseExperiment({
      version: 1,
      seed: 2,
      data: { kind: 'moons', samples: 12, validation: 0 },
      model: { hidden: [4], activation: 'tanh' },
      optimizer: { kind: 'adam', learningRate: 0.02, batchSize: 2 },
      penalty: { kind: 'l2', lambda: 0 },
      dropout: 0.2,
    })
    const at = async (steps: number) => (await crossValidated(experiment, [0, 0.01], 3, steps)).losses.flat()
    const [first, last] = [await at(0), await at(90)]
    expect(last.every(Number.isFinite)).toBe(true)
    expect(Math.min(...last)).toBeLessThan(Math.min(...first))
  })
})

interface RawRows {
  inputs: number[][]
  targets: number[][]
}

/** By hand: as the mean and the deviation of other rows have it. */
function scaled(rows: RawRows, by: RawRows): RawRows {
  const scale = (what: keyof RawRows) => {
    const columns = by[what][0]!.map((_, j) => by[what].map((row) => row[j]!))
    const means = columns.map((xs) => xs.reduce((sum, x) => sum + x) / xs.length)
    const deviations = columns.map((xs) => deviationOf(xs.map((x) => [x])))
    return rows[what].map((row) => row.map((x, j) => (x - means[j]!) / deviations[j]!))
  }
  return { inputs: scale('inputs'), targets: scale('targets') }
}

/** Minimises the mean of (y − w·x − b)² + λΣw², its bias free: (C + λI) w = c, about the means. */
function ridge({ inputs, targets }: { inputs: number[][]; targets: number[][] }, lambda: number) {
  const count = inputs.length
  const width = inputs[0]?.length ?? 0
  const meanOf = (of: (n: number) => number) => inputs.reduce((sum, _, n) => sum + of(n), 0) / count
  const at = (n: number, i: number) => inputs[n]?.[i] as number
  const y = (n: number) => targets[n]?.[0] as number
  const means = Array.from({ length: width }, (_, i) => meanOf((n) => at(n, i)))
  const meanY = meanOf(y)
  const centred = (n: number, i: number) => at(n, i) - (means[i] as number)
  const system = means.map((_, i) => [
    ...means.map((__, j) => meanOf((n) => centred(n, i) * centred(n, j)) + (i === j ? lambda : 0)),
    meanOf((n) => centred(n, i) * (y(n) - meanY)),
  ])
  const w = solve(system)
  return (x: number[]) =>
    w.reduce((sum, wi, i) => sum + wi * ((x[i] as number) - (means[i] as number)), meanY)
}

/** Gauss–Jordan; a positive definite matrix needs no pivoting. */
function solve(system: number[][]): number[] {
  system.forEach((row, i) => {
    const pivot = row[i] as number
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / pivot
    for (const other of system) {
      const factor = other[i] as number
      if (other === row || factor === 0) continue
      for (let j = 0; j < row.length; j++) other[j] = (other[j] as number) - factor * (row[j] as number)
    }
  })
  return system.map((row) => row.at(-1) as number)
}
