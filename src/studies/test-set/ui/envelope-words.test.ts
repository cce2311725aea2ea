import { expect, test } from 'vitest'
import type { OpenedTestSet } from '../session/state'
import { bestWords, sameNetworkWords, usedWords } from './envelope-words'

const score = (loss: number, standardError = 0.02) => ({ loss, standardError })

const opened = (changes: Partial<OpenedTestSet>): OpenedTestSet => ({
  step: 1087,
  rows: 1000,
  test: score(0.5),
  validation: score(0.47),
  best: { step: 310, validationLoss: 0.41 },
  ...changes,
})

test('a difference within two standard errors of it is luck', () => {
  expect(sameNetworkWords(opened({}))).toContain('luck of which points')
  expect(sameNetworkWords(opened({ validation: score(0.4) }))).toContain('too optimistic, by 0.100')
  expect(sameNetworkWords(opened({ validation: score(0.6) }))).toContain('too pessimistic, by 0.100')
})

test('the lowest loss on the way, and how much of it the network has lost by itself', () => {
  expect(bestWords(opened({}))).toBe(
    'The lowest validation loss on the way, 0.410 at step 310, promised 0.090 less than the test set gives; the network itself has lost 0.060 since then.',
  )
  expect(bestWords(opened({ validation: score(0.41) }))).toMatch(/test set gives\.$/)
  expect(bestWords(opened({ test: score(0.39) }))).toContain('was not too optimistic')
})

test('without validation it says only that it has been used', () => {
  const alone = opened({ validation: null })
  expect([sameNetworkWords(alone), bestWords(alone)]).toEqual(['', ''])
  expect(usedWords(alone)).toBe('Opened at step 1,087. Choosing by it from now on would fool you.')
})
