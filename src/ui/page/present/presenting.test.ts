import { expect, it } from 'vitest'
import { enlargementOf } from './presenting'

it('fills the narrower way of the screen, and never makes the page smaller', () => {
  expect(enlargementOf(1920, 1080)).toBeCloseTo(2)
  expect(enlargementOf(1280, 720)).toBeCloseTo(4 / 3)
  expect(enlargementOf(1600, 810)).toBeCloseTo(1.5)
  expect(enlargementOf(800, 600)).toBe(1)
})
