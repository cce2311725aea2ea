import { expect, test } from 'vitest'
import { formatShareOfTable } from './option-scale'

test.each([
  ['samples', 423, 529, '423\u00a0·\u00a080\u00a0%'],
  ['validation', 106, 529, '106'],
  ['samples', 2000, undefined, '2,000'],
  ['modulus', 23, 529, '23'],
  ['flips', 0.1, 1797, '10 %'],
] as const)('%s %d of %s reads “%s”', (name, value, rows, text) => {
  expect(formatShareOfTable(name, value, rows)).toBe(text)
})
