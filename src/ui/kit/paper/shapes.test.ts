import { expect, test } from 'vitest'
import { shapePath } from './shapes'

test('ten classes have ten shapes of about the same size, then they begin again', () => {
  const paths = Array.from({ length: 10 }, (_, k) => shapePath(k, 0, 0, 10))
  expect(new Set(paths).size).toBe(10)
  expect(shapePath(10, 0, 0, 10)).toBe(paths[0])
  for (const path of paths) {
    const size = Math.max(...path.match(/-?\d+\.\d+/g)!.map((number) => Math.abs(Number(number))))
    expect(size).toBeGreaterThan(8)
    expect(size).toBeLessThan(14.1)
  }
})
