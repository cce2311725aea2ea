import { expect, it } from 'vitest'
import { enlargement } from './presenting'

it('fills the narrower way of the screen, and never makes the page smaller', () => {
  expect(enlargement(1920, 1080)).toBeCloseTo(1.35)
  expect(enlargement(1600, 1200)).toBeCloseTo(1.25)
  expect(enlargement(1024, 700)).toBe(1)
})
