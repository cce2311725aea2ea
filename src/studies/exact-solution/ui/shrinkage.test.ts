import { expect, test } from 'vitest'
import type { PenaltySettings } from '../../../experiment/experiment'
import type { Minimum } from '../shared/wire'
import { shrinkageOf, shrinkageWords } from './shrinkage'

const penalty = (more: Partial<PenaltySettings>): PenaltySettings => ({
  kind: 'l1',
  lambda: 0.3,
  l1Ratio: 0.5,
  includeBias: false,
  l1Solver: 'proximal',
  ...more,
})
const minimum = (...weights: number[]): Minimum => ({
  parameters: Float64Array.from([...weights, 9]),
  objective: 0,
  dataLoss: 0,
  validationLoss: null,
  exactZeros: 0,
})
const free = minimum(1, -0.5, 0.1)

test.each([
  [
    'l1',
    {},
    minimum(0.85, -0.35, 0),
    '0.15 is taken off every weight, and what is smaller is exactly zero: 1 of 3 are exactly zero.',
  ],
  [
    'l2',
    { kind: 'l2', lambda: 1 },
    minimum(0.5, -0.25, 0.05),
    'Every weight is divided by 2, large and small alike: 0 of 3 are exactly zero.',
  ],
  [
    'elastic',
    { kind: 'elastic', lambda: 0.4 },
    minimum(0.75, -1 / 3, 0),
    '0.1 is taken off every weight, and what is smaller is exactly zero; then every weight is divided by 1.2: 1 of 3 are exactly zero.',
  ],
  ['none', { kind: 'none' }, free, 'Without a penalty every weight is what fits best.'],
] as const)('where inputs have nothing to do with each other %s is a formula', (_, more, held, words) => {
  const settings = penalty(more)
  const shrinkage = shrinkageOf(free, held, settings, 3)
  expect(shrinkage.law?.(1)).toBeCloseTo(held.parameters[0]!, 9)
  expect(shrinkageWords(shrinkage, settings)).toBe(words)
})

test('elsewhere no formula is claimed', () => {
  const shrinkage = shrinkageOf(free, minimum(0.8, -0.35, 0), penalty({}), 3)
  expect(shrinkage.law).toBeUndefined()
  expect(shrinkageWords(shrinkage, penalty({}))).toBe(
    'Dots off the dashed line are weights that the penalty has changed; 1 of 3 are exactly zero.',
  )
})

test('where all weights are zero no formula is claimed, for any would do', () => {
  const settings = penalty({ lambda: 3 })
  const shrinkage = shrinkageOf(free, minimum(0, 0, 0), settings, 3)
  expect(shrinkage.law).toBeUndefined()
  expect(shrinkageWords(shrinkage, settings)).toContain('3 of 3 are exactly zero')
})
