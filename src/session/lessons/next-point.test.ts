import { describe, expect, it, test } from 'vitest'
import { fromLeft, nextPoint } from './next-point'

/** A cross: west, north, east, south, and the middle. */
const cross = [
  [-10, 0],
  [0, 1],
  [10, 0],
  [0, -1],
  [0, 0],
] as const

describe('an arrow goes to the nearest point in its direction', () => {
  it.each([
    ['ArrowRight', 4, 2],
    ['ArrowLeft', 4, 0],
    ['ArrowUp', 4, 1],
    ['ArrowDown', 4, 3],
    ['ArrowDown', 1, 4],
    ['ArrowRight', 0, 4],
  ])('%s from %d to %d', (key, from, to) => expect(nextPoint(key, cross, from)).toBe(to))

  it('and nowhere where there is none', () => {
    expect(nextPoint('ArrowUp', cross, 1)).toBeUndefined()
    expect(nextPoint('PageUp', cross, 1)).toBeUndefined()
    expect(nextPoint('a', cross, undefined)).toBeUndefined()
  })

  it('begins at the left', () => expect(nextPoint('ArrowUp', cross, undefined)).toBe(0))

  it('goes to either end', () =>
    expect([nextPoint('Home', cross, 4), nextPoint('End', cross, 4)]).toEqual([0, 2]))
})

test('the slider goes from left to right', () => {
  expect(fromLeft(cross)).toEqual([0, 1, 3, 4, 2])
})
