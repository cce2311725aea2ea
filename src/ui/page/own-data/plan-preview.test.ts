import { expect, test } from 'vitest'
import type { CustomData } from '../../../experiment/experiment'
import { planPreview } from './plan-preview'

const data = (own: Partial<CustomData>): CustomData => ({
  kind: 'custom',
  task: 'regression',
  inputs: [[1], [3]],
  targets: [[10], [30]],
  validationInputs: [[2]],
  validationTargets: [[25]],
  standardize: true,
  inputNames: ['size'],
  targetName: 'price',
  ...own,
})

test('one input and a number: the one over the other, what is learned from on top', () => {
  const preview = planPreview(data({}))!
  expect(preview.names).toEqual({ x: 'size', y: 'price' })
  expect(preview.marks).toEqual([
    { split: 'validation', x: 2, y: 25, shape: 0 },
    { split: 'training', x: 1, y: 10, shape: 0 },
    { split: 'training', x: 3, y: 30, shape: 0 },
  ])
  expect(preview.words).toBe('price over size: 2 rows to learn from, filled, and 1 to judge by, hollow.')
  expect(preview.legend.map(({ text }) => text)).toEqual(['training', 'validation'])
})

const plane = data({
  task: 'multiclass',
  inputs: [
    [1, 5],
    [2, 6],
  ],
  targets: [
    [0, 0, 1],
    [1, 0, 0],
  ],
  validationInputs: [],
  validationTargets: [],
  inputNames: ['petal', 'sepal'],
  classNames: ['iris', 'rose', 'tulip'],
})

test('two inputs: one over the other, each class with its shape', () => {
  const preview = planPreview(plane)!
  expect(preview.names).toEqual({ x: 'petal', y: 'sepal' })
  expect(preview.marks.map(({ x, y, shape }) => [x, y, shape])).toEqual([
    [1, 5, 2],
    [2, 6, 0],
  ])
  expect(preview.legend.map(({ text }) => text)).toEqual(['training', 'iris', 'rose', 'tulip'])
})

test('of more inputs, or of one and classes, there is none', () => {
  expect(planPreview({ ...plane, inputNames: ['a', 'b', 'c'] })).toBeUndefined()
  expect(planPreview(data({ task: 'binary', targets: [[0], [1]] }))).toBeUndefined()
})

test('of many rows the first are drawn, and it says how many', () => {
  const many = Array.from({ length: 600 }, (_, i) => [i])
  const { marks, words } = planPreview(data({ inputs: many, targets: many }))!
  expect([marks.length, words]).toEqual([
    501,
    'price over size: the first 500 of 600 rows to learn from, filled, and 1 to judge by, hollow.',
  ])
})
