import { expect, it } from 'vitest'
import { formatCount } from './number-text'

it.each([0, 7, 999, 1000, 60_000, 123_456, 1_234_567, -1_195])('%s as in English', (count) => {
  expect(formatCount(count)).toBe(count.toLocaleString('en-US'))
})
