import { expect, test } from 'vitest'
import { keptWords } from './kept-words'

const now = new Date(2026, 2, 31, 0, 5).getTime()
const entry = { key: 'a-00000000', name: 'a', rows: 1412, bytes: 3_240_000 }

test.each([
  [new Date(2026, 2, 31, 0, 1), 'used today'],
  [new Date(2026, 2, 30, 23, 59), 'used yesterday'],
  // An hour of the 29th is lost to summer time in much of Europe.
  [new Date(2026, 2, 28, 12), 'used 3 days ago'],
])('%s', (usedAt, words) => {
  expect(keptWords({ ...entry, usedAt: usedAt.getTime() }, now)).toBe(`1,412 rows, about 3.2 MB, ${words}`)
})

test('little, and not known when', () => {
  expect(keptWords({ ...entry, rows: 1, bytes: 24 }, now)).toBe('1 row, less than 0.1 MB')
})
