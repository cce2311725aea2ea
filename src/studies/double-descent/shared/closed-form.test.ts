import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../experiment/parse/parse'
import { hasClosedForm } from './closed-form'

const preset = presets['double-descent'].experiment
const rows = { training: 40, validation: 500 }
const { model, data } = parseExperiment(preset)

test.each([
  ['the preset', {}, rows, true],
  ['another λ and kind of penalty', { penalty: { kind: 'l1', lambda: 1 } }, rows, true],
  [
    'other features',
    { model: { ...model, features: { kind: 'rbf', count: 30, width: 0.1 } }, data: { kind: 'sine' } },
    rows,
    true,
  ],
  ['plain inputs', { model: { ...model, features: { kind: 'identity' } } }, rows, false],
  ['a hidden layer', { model: { ...model, hidden: [8] } }, rows, false],
  ['another loss', { data: { kind: 'moons' } }, rows, false],
  ['several outputs', { data: { kind: 'digits' } }, rows, false],
  ['classes under mse', { data: { kind: 'moons' }, loss: 'mse' }, rows, true],
  ['nothing held out', { data: { ...data, validation: 0 } }, { training: 40, validation: 0 }, false],
  ['too many points', { data: { ...data, samples: 101 } }, { training: 101, validation: 500 }, false],
])('the best weights are known at every number of features: %s', (_, changes, counts, isKnown) => {
  expect(hasClosedForm(parseExperiment({ ...preset, ...changes }), counts)).toBe(isKnown)
})
