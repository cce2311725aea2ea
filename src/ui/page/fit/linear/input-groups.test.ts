import { expect, test } from 'vitest'
import { inputGroups } from './input-groups'

test('neighbours that differ by their number alone are a group', () => {
  expect(inputGroups(['real 1', 'real 2', 'decoy 3', 'decoy 40'])).toEqual([
    { name: 'real', first: 0, count: 2 },
    { name: 'decoy', first: 2, count: 2 },
  ])
  expect(inputGroups(['x1', 'x2'])).toEqual([{ name: 'x', first: 0, count: 2 }])
})
