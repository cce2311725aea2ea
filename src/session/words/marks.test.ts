import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { tuned } from '../../experiment/changes/tuned'
import type { Tuning } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { lambdaTuning } from '../../experiment/penalty-of-lambda'
import { brakes } from './brake'
import { tunableValues } from './change'
import { describeChange, isLoosened, isTightened, withMark } from './marks'

const moons = parseExperiment({
  ...presets['noisy-moons'].experiment,
  optimizer: { kind: 'adamw', learningRate: 0.01 },
})

/** From one tuning of the moons to another. */
const changeOf = (from: Tuning, to: Tuning) => ({
  from: tunableValues(tuned(moons, from)),
  to: tunableValues(tuned(moons, to)),
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
  expect(describeChange(changeOf({}, tuning))).toBe(label)
})

test('a mark gives way to its newer wording, and to nothing', () => {
  const [first, old] = [
    { step: 1, label: 'a' },
    { step: 5, label: 'b' },
  ]
  expect(withMark([first, old], old, { step: 5, label: 'c' })).toEqual([first, { step: 5, label: 'c' }])
  expect(withMark([first, old], old, { step: 5, label: '' })).toEqual([first])
})

test.each([
  [{}, { penalty: { lambda: 1.58e-6 } }, ['λ'], false],
  [{ penalty: { lambda: 1.58e-5 } }, { penalty: { lambda: 1.58e-6 } }, [], true],
  [{ penalty: { lambda: 0.01 } }, { penalty: { kind: 'l1', lambda: 0.01 } }, ['λ'], false],
  [{ penalty: { lambda: 0.01 } }, { penalty: { kind: 'l1', lambda: 0.001 } }, [], true],
  [{ dropout: 0.5, penalty: { lambda: 0 } }, { dropout: 0.2, penalty: { lambda: 0.1 } }, ['λ'], false],
  [{ learningRate: 0.01 }, { learningRate: 0.003 }, [], false],
] as const)('%j to %j is tightened by %j', (from, to, tightened, isLoose) => {
  const mark = { step: 5, label: '', change: changeOf(from, to) }
  expect(brakes.filter((brake) => isTightened(mark, brake))).toEqual(tightened)
  expect(isLoosened(mark)).toBe(isLoose)
})

test('what was before is back: nothing is tightened or loosened', () => {
  const back = { step: 5, label: 'back' }
  expect(brakes.some((brake) => isTightened(back, brake)) || isLoosened(back)).toBe(false)
})

test('λ under None selects L2, but for 0', () => {
  const none = tuned(moons, { penalty: { kind: 'none' } })
  const l1 = tuned(moons, { penalty: { kind: 'l1' } })
  expect(lambdaTuning(none, 0.01)).toEqual({ penalty: { kind: 'l2', lambda: 0.01 } })
  expect(lambdaTuning(none, 0)).toEqual({ penalty: { lambda: 0 } })
  expect(lambdaTuning(l1, 0.01)).toEqual({ penalty: { lambda: 0.01 } })
})
