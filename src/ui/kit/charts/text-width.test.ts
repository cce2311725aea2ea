import { expect, test } from 'vitest'
import { shortened, textWidth } from './text-width'

test('a text is shortened to what has room, and no more than that', () => {
  expect(shortened('λ 0 → 0.01', 100)).toBe('λ 0 → 0.01')
  const short = shortened('L2 → L1, λ 0.001 → 0.005, dropout 0 → 0.2', 150)
  expect(short).toMatch(/^L2 → L1, λ.*…$/)
  expect(textWidth(short)).toBeLessThanOrEqual(150)
})
