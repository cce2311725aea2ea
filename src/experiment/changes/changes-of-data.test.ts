import { describe, expect, it, test } from 'vitest'
import type { DatasetShape, OptionName } from '../../catalog/datasets/dataset'
import { type DatasetId, datasetShape } from '../../catalog/datasets/shape-table'
import { presets } from '../../catalog/presets/preset-table'
import type { CatalogData, Experiment } from '../experiment'
import { parseExperiment } from '../parse/parse'
import { withDataset, withOption, withSeed, withText } from './changes-of-data'

const moons = parseExperiment(presets['noisy-moons'].experiment)
const curve = parseExperiment(presets['wiggly-curve'].experiment)
const sample = parseExperiment(presets['xor-sample'].experiment)

const kinds = Object.keys(datasetShape) as DatasetId[]
const optionsOf = (kind: DatasetId): DatasetShape['options'] => datasetShape[kind].options

/** The set as it comes, with one option at an end. */
const extremes = (kind: DatasetId): Experiment[] => {
  const start = parseExperiment({ ...moons, data: { kind }, loss: undefined })
  const ends = Object.entries(optionsOf(kind)).flatMap(([name, { min, max }]) =>
    [min, max].map((end) => withOption(start, name as OptionName, end)),
  )
  return [start, ...ends]
}

const pairs = kinds.flatMap((from) => kinds.map((to) => [from, to] as const))

test.each(pairs)('from %s to %s: whatever was set, the result is an experiment', (from, to) => {
  for (const experiment of extremes(from)) {
    expect(parseExperiment(experiment)).toEqual(experiment)
    const changed = withDataset(experiment, to)
    expect(parseExperiment(changed)).toEqual(changed)
    expect(changed.data.kind).toBe(to)
    expect(changed).toMatchObject({
      seed: experiment.seed,
      optimizer: experiment.optimizer,
      penalty: experiment.penalty,
      model: { hidden: experiment.model.hidden, activation: experiment.model.activation },
    })
  }
})

describe('another set', () => {
  it('keeps counts that it allows, and takes its own noise and flips', () => {
    expect(withDataset(withOption(moons, 'noise', 0.7), 'sine').data).toEqual({
      kind: 'sine',
      samples: 60,
      validation: 1000,
      noise: 0.3,
    })
  })

  it('keeps a formula where it takes one, and a set that was without has its own', () => {
    const cubic = withText(withDataset(moons, 'formula'), 'expression', 'x^3')
    expect(withDataset(moons, 'formula').data).toMatchObject({ expression: 'sin(3x)', samples: 60 })
    expect(withDataset(cubic, 'formula-classes').data).toMatchObject({ expression: 'x^3' })
    expect(withDataset(cubic, 'sine').data).not.toHaveProperty('expression')
    expect(parseExperiment(cubic)).toEqual(cubic)
  })

  it('keeps features only where there is one input', () => {
    expect(withDataset(curve, 'moons').model.features).toEqual({ kind: 'identity' })
    expect(withDataset(curve, 'sine').model.features).toEqual(curve.model.features)
  })

  it('drops what belonged to the set before: its start, its length, its name, a loss of its task', () => {
    const changed = withDataset(sample, 'moons')
    for (const key of ['initial', 'steps', 'name']) expect(changed).not.toHaveProperty(key)
    expect(changed.loss).toBe('mse')
    expect(withDataset(moons, 'sine').loss).toBe('mse')
    expect(withDataset(curve, 'moons').loss).toBe('bce')
  })

  it('leaves data of the visitor’s own', () => {
    const data = {
      kind: 'custom',
      task: 'regression',
      inputs: [[1], [2]],
      targets: [[1], [2]],
      validationInputs: [],
      validationTargets: [],
    }
    const own = parseExperiment({ ...curve, data })
    expect(parseExperiment(withDataset(own, 'moons')).data).toMatchObject({ kind: 'moons' })
    expect(() => withOption(own, 'samples', 3)).toThrow(TypeError)
  })
})

describe('a table of 442 rows', () => {
  const diabetes = withDataset(moons, 'diabetes')
  const counts = ({ data }: Experiment) => [(data as CatalogData).samples, (data as CatalogData).validation]

  it('gives the rows that one split takes more from the other', () => {
    expect(counts(diabetes)).toEqual([60, 300])
    expect(counts(withOption(diabetes, 'samples', 142))).toEqual([142, 300])
    expect(counts(withOption(diabetes, 'samples', 400))).toEqual([400, 42])
    expect(counts(withOption(diabetes, 'validation', 400))).toEqual([42, 400])
  })
})

test('another seed is another start, also where one was given', () => {
  expect(withSeed(sample, 9)).toMatchObject({ seed: 9, steps: 100 })
  expect(withSeed(sample, 9)).not.toHaveProperty('initial')
})

it('keeps random features whatever the number of inputs, and others only of one', () => {
  expect(withDataset(curve, 'diabetes').model.features).toEqual({ kind: 'identity' })
  const random = { ...curve, model: { ...curve.model, features: { kind: 'random-relu', count: 9 } as const } }
  expect(withDataset(random, 'diabetes').model.features).toEqual({ kind: 'random-relu', count: 9 })
})
