import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../experiment/parse/parse'
import { isSolved } from './is-solved'

const { experiment } = presets['wiggly-curve']

test.each([
  ['the preset', {}, true],
  ['None, for which moving λ selects L2', { penalty: { kind: 'none', lambda: 0 } }, true],
  ['L1', { penalty: { kind: 'l1', lambda: 0 } }, false],
  ['elastic net with nothing of L1', { penalty: { kind: 'elastic', lambda: 0.1, l1Ratio: 0 } }, true],
  ['a hidden layer', { model: { hidden: [4], activation: 'tanh' } }, false],
  ['classes under mse', { data: { kind: 'moons' }, loss: 'mse' }, true],
  ['classes under cross-entropy', { data: { kind: 'moons' } }, false],
  ['decay beside the penalty', { optimizer: { kind: 'adamw', learningRate: 0.01, weightDecay: 0.1 } }, false],
  ['AdamW without decay', { optimizer: { kind: 'adamw', learningRate: 0.01, weightDecay: 0 } }, true],
])('%s', (_, changes, expected) => {
  const model = 'data' in changes ? { hidden: [], activation: 'linear' } : experiment.model
  expect(isSolved(parseExperiment({ ...experiment, model, ...changes }))).toBe(expected)
})
