import { expect, test } from 'vitest'
import { formatShareOfTable } from './option-scale'

test.each([
  ['samples', 423, 529, '423 · 80 %'],
  ['validation', 0, 529, '0 · 0 %'],
  ['samples', 2000, undefined, '2,000'],
  ['modulus', 23, 529, '23'],
  ['flips', 0.1, 1797, '10 %'],
] as const)('%s %d of %s reads “%s”', (name, value, rows, text) => {
  expect(formatShareOfTable(name, value, rows)).toBe(text)
})
