import { expect, test } from 'vitest'
import { extent } from './extent'

test('the smallest and the largest, of so many that they are no arguments any more', () => {
  expect(extent(Float32Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 300_000))).toEqual([0, 299_999])
})

test('of none, the ends that any number lies within', () => {
  expect(extent([])).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
})
