import { expect, it } from 'vitest'
import { beside } from '../lessons/number-words'
import { percentBeside, sayLoss } from './conditions'

it.each([
  [0.469, '0.47'],
  [0.4996, '0.4996'],
  [0.501, '0.501'],
  [0.5, '0.50'],
  [56_123.4, '56,123'],
  [Number.NaN, '–'],
  [0.49999999, '0.500000'],
])('a loss of %d beside 0.5 is said as %s', (loss, said) => expect(sayLoss(loss, 0.5)).toBe(said))

it('a share has no decimals, but where it would look like the limit', () => {
  expect([0.866, 0.8496, 0.854, 0.85].map((share) => percentBeside(share, 0.85))).toEqual([
    '87 %',
    '84.96 %',
    '85.4 %',
    '85 %',
  ])
  expect([beside(1, 2, 0), percentBeside(Number.NaN, 0.85)]).toEqual(['1', '–'])
})
