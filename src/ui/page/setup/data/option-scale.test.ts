import { expect, test } from 'vitest'
import { formatShareOfTable } from './option-scale'

test.each([
  ['samples', 423, 529, '423\u202f·\u202f80\u202f%'],
  ['samples', 1797, 1797, '1,797\u202f·\u202fall'],
  ['validation', 106, 529, '106'],
  ['samples', 2000, undefined, '2,000'],
  ['modulus', 23, 529, '23'],
  ['flips', 0.1, 1797, '10 %'],
] as const)('%s %d of %s reads “%s”', (name, value, rows, text) => {
  expect(formatShareOfTable(name, value, rows)).toBe(text)
})
