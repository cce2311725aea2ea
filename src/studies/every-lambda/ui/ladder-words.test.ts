import { expect, test } from 'vitest'
import type { RungReport } from '../shared/wire'
import { lowestWords, rungWords, stripInWords, trainedWords } from './ladder-words'

const rung: RungReport = {
  trainingLoss: 0.25,
  validationLoss: 0.5,
  exactZeros: 0,
  layerNorms: [1],
  inputs: [1],
  hasDiverged: false,
}

test('the step is said, and the visitor’s own where the ladder lags', () => {
  expect(trainedWords(1200, 1200)).toBe('trained 1,200 steps with this λ from the start')
  expect(trainedWords(40, 1200)).toBe('trained 40 steps (yours: 1,200) with this λ from the start')
})

test('a rung in words', () => {
  expect(rungWords(0.01, rung)).toBe('λ 0.01: validation loss 0.500, training loss 0.250')
  expect(rungWords(0, { ...rung, validationLoss: null })).toBe('λ 0, no penalty: training loss 0.250')
  expect(rungWords(10, { ...rung, hasDiverged: true })).toBe('λ 10: diverged')
})

test('the ladder in words names its lowest rung, if it has one', () => {
  const report = {
    run: 1,
    step: 40,
    values: [0, 0.1],
    rungs: [rung, { ...rung, validationLoss: 0.4 }],
  } as const
  expect(lowestWords({ ...report, values: [0, 0.1], rungs: [...report.rungs] })).toBe('lowest at λ 0.1')
  const without = report.rungs.map((each) => ({ ...each, validationLoss: null }))
  expect(stripInWords({ ...report, values: [0, 0.1], rungs: without })).toBe(
    'Validation loss of 2 networks, each trained 40 steps with its own λ',
  )
})
