import { expect, test } from 'vitest'
import type { CustomData } from '../experiment'
import { dataHash, dataKey } from './data-key'

const data = (y: number): CustomData => ({
  kind: 'custom',
  task: 'regression',
  inputs: [[1]],
  targets: [[y]],
  validationInputs: [],
  validationTargets: [],
  standardize: true,
})

test('it has the name that is asked with, whoever has asked before', () => {
  const own = data(2)
  const hash = dataHash(own)
  expect(dataKey(own)).toBe(`data-${hash}`)
  expect(dataKey(own, 'My Penguins (2)')).toBe(`my-penguins-2-${hash}`)
  expect(dataKey(own, 'flowers')).toBe(`flowers-${hash}`)
})

test('the same data have the same, other data another', () => {
  expect(dataHash(data(2))).toBe(dataHash(data(2)))
  expect(dataHash(data(2))).not.toBe(dataHash(data(3)))
})
