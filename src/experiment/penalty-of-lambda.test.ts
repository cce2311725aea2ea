import { expect, test } from 'vitest'
import { penaltyKinds } from '../catalog/kinds'
import { presets } from '../catalog/presets/preset-table'
import { parseExperiment } from './parse/parse'
import { hasLambda, isPenalised, lambdaTuning, withMovableLambda } from './penalty-of-lambda'

const preset = parseExperiment(presets['noisy-moons'].experiment)
const none = { ...preset, penalty: { ...preset.penalty, kind: 'none', lambda: 0.3, l1Ratio: 0.7 } } as const

test('moving λ under None selects L2, in every way that λ is moved', () => {
  expect(lambdaTuning(none, 0.1)).toEqual({ penalty: { kind: 'l2', lambda: 0.1 } })
  expect(withMovableLambda(none)).toEqual({ ...none, penalty: { ...none.penalty, kind: 'l2' } })
  expect(isPenalised(none)).toBe(false)
})

test('λ = 0 selects nothing', () => {
  expect(lambdaTuning(none, 0)).toEqual({ penalty: { lambda: 0 } })
})

test.each(penaltyKinds.filter((kind) => kind !== 'none'))('%s keeps its own λ', (kind) => {
  const experiment = { ...preset, penalty: { ...preset.penalty, kind, lambda: 0.2 } }
  expect(lambdaTuning(experiment, 0.1)).toEqual({ penalty: { lambda: 0.1 } })
  expect(withMovableLambda(experiment)).toBe(experiment)
  expect([hasLambda(kind), isPenalised(experiment)]).toEqual([true, true])
  expect(isPenalised(preset)).toBe(false)
})
