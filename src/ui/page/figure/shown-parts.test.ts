import { expect, test } from 'vitest'
import { shownParts } from './shown-parts'

test('a figure shows what its address asks for, in any order; all but the weights where it asks for nothing', () => {
  expect(shownParts('?embed=1')).toEqual(['sentence', 'fit', 'loss', 'lambda'])
  expect(shownParts('?embed=1&show=lambda,fit')).toEqual(['lambda', 'fit'])
})

test.each([
  ['?show=fit,los', 'show.1: found "los", expected one of fit, loss, weights, lambda, sentence.'],
  ['?show=', 'show.0: found "", expected one of fit, loss, weights, lambda, sentence.'],
])('%s is refused with one sentence', (query, sentence) => {
  expect(() => shownParts(query)).toThrow(sentence)
})
