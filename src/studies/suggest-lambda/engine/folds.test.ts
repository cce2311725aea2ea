import { expect, it } from 'vitest'
import type { Rows } from '../../../engine/fleet/fleet'
import { dealFolds } from './folds'

const rowsOf = (targets: number[][]): Rows => ({
  count: targets.length,
  inputs: new Float32Array(targets.length),
  targets: Float32Array.from(targets.flat()),
})

const countIn = (foldOf: number[], folds: number, which = (_row: number) => true) =>
  Array.from({ length: folds }, (_, fold) => foldOf.filter((own, n) => own === fold && which(n)).length)

const spreadOf = (counts: number[]) => Math.max(...counts) - Math.min(...counts)

it.each([
  [3, 7],
  [5, 60],
  [10, 23],
])('deals %i folds of %i rows, each row into one and sizes that differ by one at most', (folds, count) => {
  const foldOf = dealFolds(4, rowsOf(Array.from({ length: count }, (_, n) => [n / 7])), folds, false)
  expect(foldOf).toHaveLength(count)
  expect(countIn(foldOf, folds).reduce((sum, size) => sum + size)).toBe(count)
  expect(spreadOf(countIn(foldOf, folds))).toBeLessThanOrEqual(1)
})

it('shares out every class evenly, of binary and of one-hot targets', () => {
  const binary = Array.from({ length: 31 }, (_, n) => [n % 4 === 0 ? 1 : 0])
  const oneHot = Array.from({ length: 31 }, (_, n) => [0, 1, 2].map((c) => (c === (n * n) % 3 ? 1 : 0)))
  for (const targets of [binary, oneHot]) {
    const foldOf = dealFolds(9, rowsOf(targets), 5, true)
    expect(spreadOf(countIn(foldOf, 5))).toBe(1)
    for (const kind of new Set(targets.map(String))) {
      expect(spreadOf(countIn(foldOf, 5, (n) => String(targets[n]) === kind))).toBeLessThanOrEqual(1)
    }
  }
})

it('is a function of the seed', () => {
  const rows = rowsOf(Array.from({ length: 40 }, () => [0]))
  expect(dealFolds(1, rows, 5, false)).toEqual(dealFolds(1, rows, 5, false))
  expect(dealFolds(1, rows, 5, false)).not.toEqual(dealFolds(2, rows, 5, false))
})
