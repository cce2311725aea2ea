import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { tuned } from '../../experiment/changes/tuned'
import { parseExperiment } from '../../experiment/parse/parse'
import { lambdaTuning } from '../../experiment/penalty-of-lambda'
import { describeChange, tunableValues, withMark } from './marks'

const moons = parseExperiment({
  ...presets['noisy-moons'].experiment,
  optimizer: { kind: 'adamw', learningRate: 0.01 },
})

test.each([
  [{}, ''],
  [{ penalty: { lambda: 10 ** -2.95 } }, 'λ 0 → 0.00112'],
  [{ penalty: { lambda: 1e-6 } }, 'λ 0 → 10⁻⁶'],
  [{ penalty: { kind: 'elastic', l1Ratio: 0.25 } }, 'L2 → Elastic net, r 0.5 → 0.25'],
  [
    { penalty: { includeBias: true, l1Solver: 'subgradient' } },
    'biases free → penalised, proximal → subgradient',
  ],
  [{ learningRate: 0.003 }, 'η 0.01 → 0.003'],
  [{ weightDecay: 0.1, dropout: 0.5 }, 'weight decay 0 → 0.1, dropout 0 → 0.5'],
] as const)('%j is marked “%s”', (tuning, label) => {
  expect(describeChange(tunableValues(moons), tunableValues(tuned(moons, tuning)))).toBe(label)
})

test('a mark gives way to its newer wording, and to nothing', () => {
  const [first, old] = [
    { step: 1, label: 'a' },
    { step: 5, label: 'b' },
  ]
  expect(withMark([first, old], old, { step: 5, label: 'c' })).toEqual([first, { step: 5, label: 'c' }])
  expect(withMark([first, old], old, { step: 5, label: '' })).toEqual([first])
})

test('λ under None selects L2, but for 0', () => {
  const none = tuned(moons, { penalty: { kind: 'none' } })
  const l1 = tuned(moons, { penalty: { kind: 'l1' } })
  expect(lambdaTuning(none, 0.01)).toEqual({ penalty: { kind: 'l2', lambda: 0.01 } })
  expect(lambdaTuning(none, 0)).toEqual({ penalty: { lambda: 0 } })
  expect(lambdaTuning(l1, 0.01)).toEqual({ penalty: { lambda: 0.01 } })
})
