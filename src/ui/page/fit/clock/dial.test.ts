import { expect, it, test } from 'vitest'
import { arcPath, hourPoint } from './dial-geometry'
import { dialWords } from './dial-words'

it.each([
  [
    { a: 20, b: 7, split: 'validation', answer: 4, isRight: true },
    '20 + 7 = 4 on a clock of 23 hours. The network says 4: right, and it never sees this sum.',
  ],
  [
    { a: 1, b: 2, split: 'training', answer: 9, isRight: false },
    '1 + 2 = 3 on a clock of 23 hours. The network says 9: wrong, and it learns from this sum.',
  ],
] as const)('a sum is said: %o', (sum, words) => {
  expect(dialWords(sum, 23)).toBe(words)
})

test('hours go clockwise from the top', () => {
  expect(hourPoint(0, 4, 10)).toEqual({ x: 0, y: -10 })
  expect(hourPoint(1, 4, 10)).toEqual({ x: 10, y: 0 })
  expect(hourPoint(6, 4, 10)).toEqual({ x: 0, y: 10 })
})

test('a way is as long as its hours, through the middle of its parts, and nothing without length', () => {
  expect(arcPath(0, 0, 4, 10)).toBe('')
  expect(arcPath(0, 1, 4, 10)).toBe('M0 -10A10 10 0 0 1 10 0')
  expect(arcPath(1, 4, 4, 10)).toBe('M10 0A10 10 0 0 1 -7.07 7.07A10 10 0 0 1 0 -10')
})
