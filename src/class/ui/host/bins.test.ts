import { expect, test } from 'vitest'
import { binsOf, commonest } from './bins'

test('answers that are near each other stand in one stack, in the middle of their place', () => {
  expect(binsOf([80, 81, 40, 79], 4)).toEqual([
    { position: 40, positions: [40] },
    { position: 80, positions: [79, 80, 81] },
  ])
})

test('answers that are all the same stand where they are', () => {
  expect(binsOf([81, 81], 4)).toEqual([{ position: 81, positions: [81, 81] }])
})

test('λ = 0 is another answer than the smallest λ', () => {
  expect(binsOf([0, 1, 0], 6).map(({ positions }) => positions)).toEqual([[0, 0], [1]])
})

test('the commonest, of equals the first', () => {
  expect(commonest([3, 5, 5, 9])).toBe(5)
  expect(commonest([3, 5])).toBe(3)
})
