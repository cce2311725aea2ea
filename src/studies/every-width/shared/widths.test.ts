import { expect, it } from 'vitest'
import { hiddenAt, isTooWide, mostWidths, widthsUpTo } from './widths'

it.each([
  [[64, 64], 12, [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]],
  [[64, 64], 8, [1, 2, 4, 8, 16, 32, 64]],
  [[5], 8, [1, 2, 3, 4, 5]],
  [[1], 8, [1]],
  [[20, 7], 12, [1, 2, 3, 4, 6, 8, 12, 16, 20]],
  [[256], 8, [1, 2, 4, 8, 32, 64, 128, 256]],
])('of layers %j, %i at most: %j', (hidden, most, widths) => {
  expect(widthsUpTo(hidden, most)).toEqual(widths)
})

it('is never longer than it may be, rises, and ends at the widest layer', () => {
  for (let widest = 1; widest <= 300; widest++) {
    const widths = widthsUpTo([widest, 3], 8)
    expect(widths.length).toBeLessThanOrEqual(8)
    expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
    expect([widths[0], widths.at(-1)]).toEqual([1, Math.max(widest, 3)])
  }
})

it('takes no layer beyond its own units', () => {
  expect(hiddenAt([64, 5, 16], 8)).toEqual([8, 5, 8])
})

it('refuses what would take a processor seconds a step', () => {
  const device = { software: true }
  expect(isTooWide(2 * mostWidths(device), 60, [2, 64, 64, 1], device)).toBe(false)
  expect(isTooWide(2 * mostWidths(device), 1437, [64, 128, 10], device)).toBe(true)
  expect(isTooWide(24, 1437, [64, 128, 10], { software: false })).toBe(false)
})
