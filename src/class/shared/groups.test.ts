import { expect, test } from 'vitest'
import { positionOf } from '../../experiment/lambda-scale'
import { lambdaGroups } from './groups'
import type { TruthRung as Rung } from './truth'
import { isIn, LADDER_LAMBDAS, validationAt, valleyOf } from './valley'

const guessing = 0.69

function ladder(...validation: (number | null)[]): Rung[] {
  const lambdas = [0, 1e-4, 1e-3, 0.01, 0.1, 1]
  return validation.map((loss, k) => ({
    lambda: lambdas[k]!,
    training: [0, 0.01, 0.05, 0.3, 0.6, 0.69][k]!,
    validation: loss,
  }))
}

const usual = ladder(5, 2, 1.1, 0.5, 0.6, 0.69)
const at = (...lambdas: number[]) => lambdas.map(positionOf)
const told = (rungs: Rung[], positions: number[]) =>
  lambdaGroups({ rungs, guessing }, positions).map(
    ({ count, title, sentence }) => `${count} ${title} | ${sentence}`,
  )

test('the usual: a valley between memorising and guessing', () => {
  expect(told(usual, at(0.01, 0.01, 0.001, 0.001, 0, 1))).toEqual([
    '2 in the valley | λ from 0.0091 to 0.018: within 5 % of the lowest',
    '3 too little: still memorising | 2 put λ = 0.001: validation is still at 1.1',
    '1 too much | 1 put λ = 1: no better than always guessing',
  ])
})

test('who put too much did better than guessing, and too little is not always memorising', () => {
  const rungs = ladder(0.8, 0.7, 0.65, 0.5, 0.6, 0.62).map((rung) => ({ ...rung, training: 0.5 }))
  expect(told(rungs, at(0.001, 1)).slice(1)).toEqual([
    '1 too little | 1 put λ = 0.001: validation is still at 0.65',
    '1 too much | 1 put λ = 1: validation is up at 0.62',
  ])
})

test('a valley at the left end has nothing to its left', () => {
  expect(told(ladder(0.3, 0.31, 0.5, 0.6, 0.69, 0.69), at(0, 0.1, 0.1))).toEqual([
    '1 in the valley | λ up to 0.00011: within 5 % of the lowest',
    '2 too much | all put λ = 0.1: no better than always guessing',
  ])
})

test('one at the right end has nothing to its right', () => {
  expect(told(ladder(5, 4, 3, 2, 1, 0.5), at(1, 0.1)).map((line) => line.split(' |')[0])).toEqual([
    '1 in the valley',
    '1 too little',
  ])
})

test('where every λ is as good, all are in the valley', () => {
  expect(told(ladder(0.5, 0.5, 0.5, 0.51, 0.5, 0.5), at(0, 1))).toEqual([
    '2 in the valley | any λ: within 5 % of the lowest',
  ])
})

test('nobody has answered: the groups are there, and nothing is said of anybody', () => {
  expect(told(usual, [])).toEqual([
    '0 in the valley | λ from 0.0091 to 0.018: within 5 % of the lowest',
    '0 too little | ',
    '0 too much | ',
  ])
})

test('two valleys are both valleys; a network that diverged is in none', () => {
  const rungs = ladder(5, 0.5, 1.1, 0.5, null, null)
  const valley = valleyOf(rungs)!
  expect(at(1e-4, 0.01).map((position) => isIn(valley, position))).toEqual([true, true])
  expect(at(1e-3, 0.1, 1).map((position) => isIn(valley, position))).toEqual([false, false, false])
  expect(told(rungs, at(0.1)).at(-1)).toBe('1 too much | 1 put λ = 0.1: it diverged')
  expect(valleyOf(ladder(null, null))).toBeUndefined()
  expect(told(ladder(null, null), at(0))).toEqual([])
})

test('between two networks the loss lies on a straight line, beyond the last at its end', () => {
  const half = (positionOf(1e-3) + positionOf(0.01)) / 2
  expect(validationAt(usual, half)).toBeCloseTo(0.8)
  expect(validationAt(usual, 127)).toBe(0.69)
  expect(validationAt(usual, 0)).toBe(5)
})

test('the host’s networks stand on the slider’s own positions, 0 among them', () => {
  expect(LADDER_LAMBDAS).toHaveLength(16)
  expect(LADDER_LAMBDAS[0]).toBe(0)
  expect(LADDER_LAMBDAS[1]).toBeCloseTo(1e-5, 12)
  expect(LADDER_LAMBDAS.at(-1)).toBeCloseTo(1, 12)
})
