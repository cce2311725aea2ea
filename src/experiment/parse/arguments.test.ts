import { expect, test } from 'vitest'
import { parseInputs, parseLadder, parseSteps } from './arguments'

test('what is right passes', () => {
  expect(parseSteps(10_000_000)).toBe(10_000_000)
  expect(parseInputs([[0, 1]], 2)).toEqual([[0, 1]])
  expect(parseInputs([], 2)).toEqual([])
  expect(parseLadder({ values: [0, 1000], steps: 5 })).toMatchObject({ values: [0, 1000], steps: 5 })
})

test.each([
  [() => parseSteps(0), 'steps: found 0, expected a whole number from 1 to 10000000.'],
  [() => parseSteps(1.5), 'steps: found 1.5, expected a whole number from 1 to 10000000.'],
  [() => parseSteps('9'), 'steps: found "9", expected a whole number from 1 to 10000000.'],
  [() => parseSteps(undefined), 'steps: found nothing, expected a whole number from 1 to 10000000.'],
  [() => parseInputs([0, 1], 2), 'inputs.0: found 0, expected a list of numbers.'],
  [() => parseInputs([[0, Number.NaN]], 2), 'inputs.0.1: found NaN, expected a finite number.'],
  [() => parseInputs([[0, 1], [2]], 2), 'inputs.1: found 1 numbers, expected 2 in each row.'],
  [() => parseLadder({ values: [], steps: 5 }), 'values: found [], expected at least one λ.'],
  [
    () => parseLadder({ values: [1001], steps: 5 }),
    'values.0: found 1001, expected a number from 0 to 1000.',
  ],
  [() => parseLadder({ values: [1] }), 'steps: found nothing, expected a whole number from 1 to 10000000.'],
  [() => parseLadder({ values: [1], steps: 1, axis: 'r' }), 'axis: found "r", expected one of lambda.'],
])('%# is refused with one sentence', (call, sentence) => {
  expect(call).toThrow(sentence)
})
