import { expect, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { suggestedLambda } from './suggested-lambda'

test('a preset suggests its λ on its own data alone', () => {
  const { suggestedLambda: lambda } = presets['noisy-moons']
  expect(suggestedLambda('noisy-moons', 'moons')).toBe(lambda)
  expect(suggestedLambda('noisy-moons', 'sine')).toBeUndefined()
  expect(suggestedLambda('noisy-moons', 'custom')).toBeUndefined()
})

test('a preset that λ cannot help suggests none', () => {
  expect(suggestedLambda('xor-sample', 'xor')).toBeUndefined()
})
