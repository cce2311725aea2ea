import { describe, expect, it, test } from 'vitest'
import paths from '../../../../e2e/reference/paths.json'
import { prepareData } from '../../../engine/data/prepare'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { Run } from '../../../engine/run/run'
import { parseExperiment } from '../../../experiment/parse/parse'
import { meanLossOf, slopeOf } from './problem'
import { Solver } from './solver'

const noWait = async () => undefined

type Given = Parameters<typeof parseExperiment>[0] & object

const base = {
  version: 1,
  seed: 3,
  model: { hidden: [], activation: 'linear' },
  optimizer: { kind: 'adam', learningRate: 0.01 },
}
const l2 = (lambda: number) => ({ kind: 'l2', lambda })

async function solverOf(given: Given) {
  const experiment = parseExperiment({ ...base, ...given })
  const data = await prepareData(experiment)
  return { solver: new Solver(experiment, data), experiment, data }
}

describe('on the diabetes data', () => {
  // Exact minimisers by scikit-learn, of all 442 rows.
  const given = { data: { kind: 'diabetes', samples: 442, validation: 0 }, penalty: l2(0) }

  it.each(['l2', 'l1', 'elastic'] as const)('%s is scikit-learn’s at every λ', async (kind) => {
    const { solver, experiment } = await solverOf(given)
    for (const [i, lambda] of paths.lambdas.entries()) {
      const { parameters } = await solver.minimumAt({ ...experiment.penalty, kind, lambda }, noWait)
      const expected = paths[kind][i]!
      expected.forEach((w, j) => {
        expect(parameters[j]).toBeCloseTo(w, 5)
      })
      if (kind !== 'l2')
        expect([...parameters.subarray(0, 10)].map((w) => w === 0)).toEqual(
          expected.map((w) => Math.abs(w) < 1e-7),
        )
    }
  })

  it('the null point is where the last weight goes', async () => {
    const { solver, experiment } = await solverOf(given)
    const penalty = { ...experiment.penalty, kind: 'l1' as const, lambda: 1 }
    const point = await solver.nullPointOf(penalty, noWait)
    const zerosAt = async (lambda: number) =>
      (await solver.minimumAt({ ...penalty, lambda }, noWait)).exactZeros
    expect(await zerosAt(point * 1.0001)).toBe(10)
    expect(await zerosAt(point * 0.9999)).toBe(9)
  })
})

const data = {
  moons: { kind: 'moons', samples: 60, validation: 40 },
  blobs: { kind: 'blobs', samples: 60, validation: 40 },
  penguins: { kind: 'penguins', samples: 60, validation: 40, inputs: 4 },
  curve: { kind: 'sine', samples: 16, validation: 50 },
}
const bumps = { ...base.model, features: { kind: 'rbf', count: 30, width: 0.12 } }

test.each([
  ['two classes, L2', { data: data.moons, penalty: l2(0.01) }],
  ['two classes, L1', { data: data.moons, penalty: { kind: 'l1', lambda: 0.05 } }],
  ['two classes without a penalty', { data: data.moons, penalty: { kind: 'none', lambda: 0 } }],
  ['two classes under mse', { data: data.moons, loss: 'mse', penalty: l2(0.01) }],
  ['three classes, elastic net', { data: data.penguins, penalty: { kind: 'elastic', lambda: 0.02 } }],
  ['three classes, biases too', { data: data.blobs, penalty: { ...l2(0.01), includeBias: true } }],
  [
    'two classes without biases, L1',
    { data: data.moons, model: { ...base.model, bias: false }, penalty: { kind: 'l1', lambda: 0.05 } },
  ],
  [
    'a curve of bumps without biases, L2',
    { data: data.curve, model: { ...bumps, bias: false }, penalty: l2(0.003) },
  ],
  ['a curve of bumps, L1', { data: data.curve, model: bumps, penalty: { kind: 'l1', lambda: 0.003 } }],
  [
    'a curve of bumps, L1, biases too',
    { data: data.curve, model: bumps, penalty: { kind: 'l1', lambda: 0.003, includeBias: true } },
  ],
  [
    'a curve of bumps, L2, biases too',
    { data: data.curve, model: bumps, penalty: { ...l2(0.003), includeBias: true } },
  ],
])('%s: no step in any direction goes lower', async (_, given) => {
  const { solver, experiment } = await solverOf(given)
  const { loss, penalty } = experiment
  const { parameters, objective } = await solver.minimumAt(penalty, noWait)
  const isBias = (j: number) => j >= solver.weightCount
  const at = (moved: Float64Array) => {
    const priced = moved.filter((_w, j) => penalty.includeBias || !isBias(j))
    const r = penalty.kind === 'l1' ? 1 : penalty.kind === 'elastic' ? penalty.l1Ratio : 0
    const omega = priced.reduce((sum, w) => sum + r * Math.abs(w) + (1 - r) * w * w, 0)
    return (meanLossOf(loss, solver.training, moved) ?? 0) + penalty.lambda * omega
  }
  expect(at(parameters)).toBeCloseTo(objective, 12)
  for (const j of parameters.keys())
    for (const by of [1e-4, -1e-4]) {
      if (isBias(j) && experiment.model.bias === false) {
        expect(parameters[j]).toBe(0)
        continue
      }
      const moved = parameters.slice()
      moved[j]! += by
      expect(at(moved)).toBeGreaterThan(objective)
    }
})

test('the slope is what differences of the loss find', async () => {
  const { solver, experiment } = await solverOf({ data: data.penguins, penalty: l2(0.1) })
  const { parameters } = await solver.minimumAt(experiment.penalty, noWait)
  const slopes = slopeOf('cce', solver.training, parameters)
  const lossAt = (j: number, by: number) =>
    meanLossOf(
      'cce',
      solver.training,
      parameters.map((w, k) => (k === j ? w + by : w)),
    ) ?? 0
  for (const j of parameters.keys())
    expect(slopes[j]).toBeCloseTo((lossAt(j, 1e-6) - lossAt(j, -1e-6)) / 2e-6, 8)
})

test('descent comes to it', async () => {
  const {
    solver,
    experiment,
    data: prepared,
  } = await solverOf({
    data: data.moons,
    penalty: { kind: 'elastic', lambda: 0.03 },
  })
  const exact = await solver.minimumAt(experiment.penalty, noWait)
  const run = await Run.create(cpuEngine('test'), experiment, 1, { data: prepared })
  while (run.step < 4000) run.advance()
  const [parameters] = await run.fleet.parameters()
  exact.parameters.forEach((w, j) => {
    expect(parameters![j]).toBeCloseTo(w, 4)
  })
})

test('with more weights than points and no penalty it meets every point with the smallest weights', async () => {
  const { solver, experiment } = await solverOf({
    data: { kind: 'line', samples: 20, validation: 0, inputs: 200 },
    penalty: l2(0),
  })
  const exact = await solver.minimumAt(experiment.penalty, noWait)
  expect(exact.dataLoss).toBeLessThan(1e-12)
  const near = await solver.minimumAt({ ...experiment.penalty, lambda: 1e-9 }, noWait)
  near.parameters.forEach((w, j) => {
    expect(exact.parameters[j]).toBeCloseTo(w, 6)
  })
})

test('where weights could grow for ever it says so', async () => {
  const apart = { kind: 'blobs', samples: 12, noise: 0.05, flips: 0, validation: 0 }
  const free = await solverOf({ data: apart, penalty: l2(0) })
  const freeAt = (lambda: number) => free.solver.minimumAt({ ...free.experiment.penalty, lambda }, noWait)
  await expect(freeAt(0)).rejects.toThrow('tells all training points apart')
  expect((await freeAt(0.001)).dataLoss).toBeGreaterThan(0)
  const alike = {
    kind: 'custom',
    task: 'binary',
    inputs: [[0], [1]],
    targets: [[1], [1]],
    validationInputs: [],
    validationTargets: [],
  }
  const one = await solverOf({ data: alike, penalty: l2(0.1) })
  await expect(one.solver.minimumAt(one.experiment.penalty, noWait)).rejects.toThrow('the same answer')
})

test('twice as many inputs as points, and next to no λ: found, in slices that others can come between', async () => {
  const { solver, experiment } = await solverOf({
    data: { kind: 'sparse', samples: 50, validation: 0 },
    penalty: { kind: 'l1', lambda: 1e-6 },
  })
  let turns = 0
  const minimum = await solver.minimumAt(experiment.penalty, async () => void turns++)
  expect(minimum.exactZeros).toBeGreaterThanOrEqual(50)
  expect(minimum.dataLoss).toBeLessThan(1e-6)
  expect(turns).toBeGreaterThan(20)
  // Whoever asks may be gone by then.
  const gone = solver.minimumAt(experiment.penalty, () => Promise.reject(new Error('gone')))
  await expect(gone).rejects.toThrow('gone')
})
