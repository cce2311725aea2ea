import { expect, test } from 'vitest'
import type { Challenge, RunFacts } from '../../catalog/challenges/challenge'
import { rowsOf } from './rows'

const challenge = {
  conditions: [
    { name: 'step', wanted: 'under 10', now: ({ step }) => `${step}`, holds: ({ step }) => step < 10 },
    { name: 'late', wanted: 'over 90', now: ({ step }) => `${step}`, holds: ({ step }) => step > 90 },
  ],
} as Partial<Challenge> as Challenge
const at = (step: number) => ({ step }) as RunFacts

test('a condition that has held is remembered, one that has not is not', () => {
  const held = rowsOf(challenge, at(5), [])
  expect(held.map(({ holds, hasHeld }) => [holds, hasHeld])).toEqual([
    [true, true],
    [false, false],
  ])
  const later = rowsOf(challenge, at(50), held)
  expect(later).toEqual([
    { now: '50', holds: false, hasHeld: true },
    { now: '50', holds: false, hasHeld: false },
  ])
  expect(rowsOf(challenge, at(50), [])[0]!.hasHeld).toBe(false)
})
