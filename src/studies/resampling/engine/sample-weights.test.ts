import { expect, test } from 'vitest'
import { bootstrapWeights, leaveOneOutWeights } from './sample-weights'

const modelsOf = (weights: Float32Array, rows: number) =>
  Array.from({ length: weights.length / rows }, (_, k) => [...weights.subarray(k * rows, (k + 1) * rows)])

test('a bootstrap copy draws as many rows as there are, about a third of them never', () => {
  const copies = modelsOf(bootstrapWeights(5, 60, 16), 60)
  expect(copies).toHaveLength(16)
  for (const counts of copies) {
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
    expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
  }
  expect(new Set(copies.map(String)).size).toBe(16)
  const never = copies.flat().filter((count) => count === 0).length / (16 * 60)
  expect(Math.abs(never - Math.exp(-1))).toBeLessThan(0.04)
})

test('the seed decides the draws, and more copies keep those there were', () => {
  expect(bootstrapWeights(5, 20, 4)).toEqual(bootstrapWeights(5, 20, 16).subarray(0, 80))
  expect(bootstrapWeights(6, 20, 4)).not.toEqual(bootstrapWeights(5, 20, 4))
})

test('each row is left out by exactly one model, which leaves out nothing else; the last has all', () => {
  const models = modelsOf(leaveOneOutWeights(7), 7)
  expect(models).toHaveLength(8)
  models.forEach((weights, k) => {
    expect(weights).toEqual(weights.map((_, row) => (row === k ? 0 : 1)))
  })
})
