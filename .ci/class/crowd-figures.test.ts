import { expect, test } from 'vitest'
import { crowd } from './crowd-figures'

test('sixty students answer at once, and every answer is there', async () => {
  const figures = await crowd(60)
  expect(figures.answersPerSecond).toBeGreaterThan(0)
})
