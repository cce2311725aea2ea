import { expect, test } from 'vitest'
import type { PenaltyKind } from '../catalog/penalties/penalty'
import { squaredStrength } from './squared-strength'

const strengthOf = (kind: PenaltyKind, l1Ratio = 0.5) =>
  squaredStrength({ kind, lambda: 0.2, l1Ratio, includeBias: false, l1Solver: 'proximal' })

test('squares alone are known, whatever they are called', () => {
  expect(strengthOf('l2')).toBe(0.2)
  expect(strengthOf('none')).toBe(0)
  expect(strengthOf('elastic', 0)).toBe(0.2)
})

test('nothing is where a kink or a whole unit is in it', () => {
  for (const kind of ['l1', 'elastic', 'group', 'maxnorm'] as const) expect(strengthOf(kind)).toBeUndefined()
})
