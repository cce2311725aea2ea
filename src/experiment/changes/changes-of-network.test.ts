import { expect, it, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../parse/parse'
import {
  withBatchSize,
  withFeatures,
  withLayer,
  withOptimizer,
  withoutLayer,
  withUnits,
} from './changes-of-network'

const moons = parseExperiment(presets['noisy-moons'].experiment)
const curve = parseExperiment(presets['wiggly-curve'].experiment)
const sample = parseExperiment(presets['xor-sample'].experiment)

test('a layer more takes the width of the one before, and layers go one by one', () => {
  expect(withLayer(withUnits(moons, 1, 8)).model.hidden).toEqual([64, 8, 8])
  expect(withoutLayer(withUnits(moons, 1, 8), 0).model.hidden).toEqual([8])
})

it('a first layer bends a model that was linear, and no other', () => {
  expect(withLayer(curve).model).toMatchObject({ hidden: [16], activation: 'tanh' })
  const bare = withoutLayer(withoutLayer(moons, 1), 0)
  expect(bare.model).toMatchObject({ hidden: [], activation: 'relu' })
  expect(withLayer(bare).model.activation).toBe('relu')
})

it.each([
  ['a layer', withLayer(sample)],
  ['features', withFeatures(curve, { kind: 'fourier', frequencies: 3 })],
  ['sgd', withOptimizer(moons, 'sgd')],
  ['batches', withBatchSize(moons, 8)],
])('%s: the result is an experiment', (_, experiment) => {
  expect(parseExperiment(experiment)).toEqual(experiment)
})

test('a start that was given goes with the shape it was given for', () => {
  expect(withLayer(sample)).not.toHaveProperty('initial')
})

test('weight decay stays with AdamW alone', () => {
  const decaying = parseExperiment({
    ...moons,
    optimizer: { kind: 'adamw', learningRate: 0.01, weightDecay: 0.1 },
  })
  expect(withOptimizer(decaying, 'adamw').optimizer.weightDecay).toBe(0.1)
  expect(withOptimizer(decaying, 'adam').optimizer).toEqual(moons.optimizer)
})

test('all rows is no batch size', () => {
  expect(withBatchSize(withBatchSize(moons, 8))).toEqual(moons)
})
