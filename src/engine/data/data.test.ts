import { describe, expect, it } from 'vitest'
import { columnStatistics } from '../../experiment/network/standardize'
import { parseExperiment } from '../../experiment/parse/parse'
import { Batches } from './batches'
import { drawData } from './draw'
import { prepareData } from './prepare'

it('splits a table without a row in both', async () => {
  const { training, validation } = await drawData({ kind: 'diabetes', samples: 100, validation: 342 }, 1)
  const all = [...training.inputs, ...validation.inputs].map((row) => row.join())
  expect(all).toHaveLength(442)
  expect(new Set(all).size).toBe(442)
})

it('standardises by the training rows and predicts in raw units', async () => {
  const experiment = parseExperiment({
    version: 1,
    seed: 1,
    data: {
      kind: 'custom',
      task: 'regression',
      inputs: [
        [1, 7],
        [3, 7],
      ],
      targets: [[10], [30]],
      validationInputs: [[5, 8]],
      validationTargets: [[50]],
      standardize: true,
    },
    model: { hidden: [], activation: 'linear' },
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    penalty: { kind: 'none', lambda: 0 },
  })
  const { training, validation, fromModel, ...scales } = await prepareData(experiment)
  expect(scales).toMatchObject({
    inputScale: { means: [2, 7], deviations: [1, 1] },
    targetScale: { means: [20], deviations: [10] },
  })
  // A column without spread is divided by 1.
  expect([...training.inputs]).toEqual([-1, 0, 1, 0])
  expect([...validation.inputs]).toEqual([3, 1])
  expect([...validation.targets]).toEqual([3])
  expect(fromModel([3])).toEqual([50])
})

describe('a column of one value', () => {
  const constant = (count: number, value: number) => Array.from({ length: count }, () => [value])
  const prepared = async (count: number, value: number, features = { kind: 'identity' } as object) =>
    prepareData(
      parseExperiment({
        version: 1,
        seed: 1,
        data: {
          kind: 'custom',
          task: 'regression',
          inputs: constant(count, value),
          targets: constant(count, value),
          validationInputs: [[value + 0.01]],
          validationTargets: [[value + 0.01]],
          standardize: true,
        },
        model: { features, hidden: [], activation: 'linear' },
        optimizer: { kind: 'sgd', learningRate: 0.1 },
        penalty: { kind: 'none', lambda: 0 },
      }),
    )

  it.each([
    [60, 14.62],
    [20, 0.1],
    [7, -1e12],
    [200, 1e-30],
    [50_000, 0.1],
    [1, 3],
  ])('%i times %d is 0 for the network, and a new value is as far from it as it is', async (count, value) => {
    const { training, validation, fromModel } = await prepared(count, value)
    for (const values of [training.inputs, training.targets]) expect(new Set(values)).toEqual(new Set([0]))
    for (const [fresh] of [validation.inputs, validation.targets])
      expect(fresh).toBe(Math.fround(value + 0.01 - value))
    expect(fromModel([0])).toEqual([value])
  })

  it('has no range either, where features are made of it', async () => {
    const { training, validation } = await prepared(20, 0.1, { kind: 'legendre', degree: 2 })
    expect(training.inputs[0]).toBe(-1)
    expect(validation.inputs[0]).toBeCloseTo(-0.98, 6)
  })

  it('is told from one that hardly varies', () => {
    const { means, deviations } = columnStatistics([[1e9], [1e9 + 1e-3]], 1)
    expect(means[0]).toBeCloseTo(1e9 + 5e-4, 6)
    expect(deviations[0]).toBeCloseTo(5e-4, 6)
    // However many there are: instants in milliseconds, a second apart.
    const instants = Array.from({ length: 50_000 }, (_, i) => [1.7e12 + 1000 * (i % 2)])
    expect(columnStatistics(instants, 1)).toEqual({ means: [1.7e12 + 500], deviations: [500] })
    // Equal but for the last digit, as sums are.
    expect(columnStatistics([[0.1 + 0.2], [0.3]], 1).deviations).toEqual([1])
  })
})

it('can be of more rows than a call has arguments', async () => {
  const many = Array.from({ length: 200_000 }, (_, n) => [n % 7])
  const experiment = parseExperiment({
    version: 1,
    seed: 1,
    data: {
      kind: 'custom',
      task: 'regression',
      inputs: many,
      targets: many,
      validationInputs: [],
      validationTargets: [],
    },
    model: { features: { kind: 'rbf', count: 1, width: 1 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'sgd', learningRate: 0.1 },
    penalty: { kind: 'none', lambda: 0 },
  })
  expect((await prepareData(experiment)).training.count).toBe(200_000)
})

describe('batches', () => {
  it('see every row once an epoch, in a new order each, the short last one kept', () => {
    const batches = new Batches(1, 7, 3)
    const epochs = [0, 1].map(() => {
      const three = [batches.next(), batches.next(), batches.next()]
      expect(three.map(({ begin, end }) => end - begin)).toEqual([3, 3, 1])
      return three[0]?.order as number[]
    })
    for (const order of epochs) expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(epochs[0]).not.toEqual(epochs[1])
  })
})
