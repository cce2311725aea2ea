import { describe, expect, it } from 'vitest'
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
  const { training, validation, fromModel } = await prepareData(experiment)
  // A column without spread is divided by 1.
  expect([...training.inputs]).toEqual([-1, 0, 1, 0])
  expect([...validation.inputs]).toEqual([3, 1])
  expect([...validation.targets]).toEqual([3])
  expect(fromModel([3])).toEqual([50])
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
