import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { isChanged } from '../../experiment/changes/changes'
import { parseExperiment } from '../../experiment/parse/parse'
import { whatToLookAt } from './what-to-look-at'

const own = presets['diabetes-lasso']
const said = (changes: object) => {
  const experiment = parseExperiment({ ...own.experiment, ...changes })
  return whatToLookAt('diabetes-lasso', experiment.data.kind, isChanged('diabetes-lasso', experiment))
}

test('“Twenty people” is not said of a hundred, nor of a network or a draw of another kind', () => {
  expect(said({})).toBe(own.sentence)
  expect(said({ data: { ...own.experiment.data, samples: 100 } })).toMatch(/^Disease progression/)
  expect(said({ model: { hidden: [8], activation: 'tanh' } })).toMatch(/^Disease progression/)
  expect(said({ seed: 99 })).toMatch(/^Disease progression/)
})

test('what can be tuned while it trains leaves the preset’s sentence', () => {
  expect(said({ penalty: { kind: 'l1', lambda: 0.5 } })).toBe(own.sentence)
})
