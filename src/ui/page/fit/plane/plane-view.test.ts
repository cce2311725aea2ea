import { expect, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import { planeView } from './plane-view'

const points = { inputs: [[0, 1]], targets: [[0]], flipped: [false] }
const run = (own: Partial<RunDescription>) =>
  ({
    task: 'binary',
    loss: 'bce',
    inputNames: ['petal', 'sepal'],
    outputNames: ['kind'],
    training: points,
    validation: points,
    ...own,
  }) as RunDescription
const texts = (own: Partial<RunDescription>) => planeView(run(own)).legend.map(({ text }) => text)

test('classes without names are counted', () => {
  expect(texts({})).toEqual(['training, two classes', 'validation'])
})

test('classes with names are named beside their shapes', () => {
  const { legend, description } = planeView(run({ classNames: ['iris', 'rose'] }))
  expect(legend).toEqual([
    { shapes: [0, 1], look: 'training', text: 'training' },
    { shapes: [0, 1], look: 'validation', text: 'validation' },
    { shapes: [0], look: 'class', text: 'iris' },
    { shapes: [1], look: 'class', text: 'rose' },
  ])
  expect(description).toContain('circles, iris, on plain ground and triangles, rose, on shaded')
})

test('of many classes each has its name, and a legend has room for ten', () => {
  const many = (count: number) => Array.from({ length: count }, (_, k) => `kind ${k}`)
  expect(texts({ task: 'multiclass', outputNames: many(3) })).toEqual([
    'training',
    'validation',
    'kind 0',
    'kind 1',
    'kind 2',
  ])
  expect(texts({ task: 'multiclass', outputNames: many(12) }).slice(-2)).toEqual(['kind 9', 'and 2 more'])
  expect(planeView(run({ task: 'multiclass', outputNames: many(3) })).description).toContain(
    '3 classes (kind 0, kind 1, kind 2), each',
  )
})
