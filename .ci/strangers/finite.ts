// Nothing that is no number may be shown, written or handed out.
import { expect } from 'vitest'

/** Every number in it, however deep; the keys of `but` hold NaN where there is nothing to draw. */
export function expectFinite(value: unknown, what: string, but: readonly string[] = []): void {
  // There are thousands of them: the test runner's own comparison would be what takes the time.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${what}: ${value}`)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inside] of Object.entries(value)) {
    if (!but.includes(key)) expectFinite(inside, `${what}.${key}`, but)
  }
}

export function expectNumbersInWords(text: string): void {
  expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/)
}
