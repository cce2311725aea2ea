import { expect, it } from 'vitest'
import { Reporter } from './reporter'

it('says once, at the next occasion, what a report failed with', async () => {
  let isLost = true
  let sent = 0
  const reporter = new Reporter(async () => {
    if (isLost) throw new Error('The GPU is gone.')
    sent++
  })
  reporter.consider(1, 0)
  await expect(reporter.settle()).rejects.toThrow('The GPU is gone.')
  expect(() => reporter.consider(2, 0)).toThrow('The GPU is gone.')
  isLost = false
  reporter.consider(3, 0)
  await reporter.settle()
  expect(sent).toBe(1)
})
