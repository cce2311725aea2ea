import { expect, test } from 'vitest'
import type { RunDescription } from '../../../protocol/run-description'
import type { Ghost } from '../../../session/state'
import { isComparable } from './comparable'

const run = { task: 'binary', inputNames: ['x', 'y'], outputNames: ['class'] } as unknown as RunDescription
const ghost = (before: Partial<RunDescription>, prediction: unknown = {}) =>
  ({ label: '', run: { ...run, ...before }, prediction }) as unknown as Ghost

test('the same question in the same units can be compared', () => {
  expect(isComparable(run, ghost({ sizes: [2, 8, 1] }))).toBe(true)
})

test('another task, other inputs or no prediction cannot', () => {
  expect(isComparable(run, ghost({ task: 'multiclass' }))).toBe(false)
  expect(isComparable(run, ghost({ inputNames: ['x'] }))).toBe(false)
  expect(isComparable(run, ghost({ inputNames: ['year', 'y'] }))).toBe(false)
  expect(isComparable(run, ghost({ outputNames: ['A', 'B', 'C'] }))).toBe(false)
  const { prediction: _, ...unseen } = ghost({})
  expect(isComparable(run, unseen)).toBe(false)
})
