import { expect, test } from 'vitest'
import type { RoomState } from '../../session/room'
import { dotsOf, nextDot } from './dots'

const given = (student: string, round: number, position: number) => ({
  student,
  round,
  answer: { kind: 'lambda' as const, position },
})
const state = {
  question: { kind: 'lambda' },
  phase: 'closed',
  round: 2,
  answers: [given('a', 1, 90), given('a', 2, 60), given('b', 2, 10), given('c', 2, 60)],
} as unknown as RoomState

test('each λ of this round once, from the left; none while they may still be changed', () => {
  expect(dotsOf(state)).toEqual([10, 60])
  expect(dotsOf({ ...state, phase: 'asking' })).toEqual([])
})

test('arrows go round', () => {
  const dots = [10, 60, 90]
  expect(nextDot(dots, undefined, 1)).toBe(10)
  expect(nextDot(dots, undefined, -1)).toBe(90)
  expect(nextDot(dots, 90, 1)).toBe(10)
  expect(nextDot(dots, 10, -1)).toBe(90)
  // What is open was of another round.
  expect(nextDot(dots, 33, 1)).toBe(10)
  expect(nextDot([], undefined, 1)).toBeUndefined()
})
