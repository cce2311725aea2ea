import { expect, it } from 'vitest'
import { keptStepFor } from './kept-step'

const kept = [0, 1, 4, 40, 80, 100]

it('goes to the next one with an arrow key, and stays at the ends', () => {
  expect(keptStepFor(5, 4, kept)).toBe(40)
  expect(keptStepFor(39, 40, kept)).toBe(4)
  expect(keptStepFor(99, 100, kept)).toBe(80)
  expect(keptStepFor(101, 100, kept)).toBe(100)
  expect(keptStepFor(-1, 0, kept)).toBe(0)
  // From a step that is not kept itself, as where the run stands.
  expect(keptStepFor(94, 95, kept)).toBe(80)
})

it('goes to the nearest under a pointer', () => {
  expect(keptStepFor(0, 100, kept)).toBe(0)
  expect(keptStepFor(59, 4, kept)).toBe(40)
  expect(keptStepFor(61, 4, kept)).toBe(80)
  expect(keptStepFor(3, 80, kept)).toBe(4)
})
