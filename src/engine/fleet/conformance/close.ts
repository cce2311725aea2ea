// The comparator of every numerical test: finite numbers only, and a message with the place and both values.
import { expect } from 'vitest'

export interface Tolerance {
  relative: number
  /** The size below which a difference counts absolutely. */
  floor: number
}

/** |a − b| ≤ relative · max(|b|, floor) for every element. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  { relative, floor }: Tolerance,
  what: string,
): void {
  expect(actual.length, `${what}: count`).toBe(expected.length)
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [actual[i] as number, expected[i] as number]
    const isClose =
      Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= relative * Math.max(Math.abs(b), floor)
    if (!isClose) expect.fail(`${what}[${i}]: ${a}, expected ${b} (relative ${relative}, floor ${floor})`)
  }
}
