import { expect, it } from 'vitest'
import { keyUses } from './key-names'
import { keyTable } from './key-table'
import { complaintOf, hashesOf, nextAt } from './talk'

it('reads links and presets, a line each', () => {
  const lines =
    'https://lab.example/?engine=cpu#preset=digits&penalty.lambda=0.01\n\n  noisy-moons \n#penalty.kind=l1'
  expect(hashesOf(lines)).toEqual([
    '#preset=digits&penalty.lambda=0.01',
    '#preset=noisy-moons',
    '#penalty.kind=l1',
  ])
  expect(hashesOf(' \n')).toEqual([])
})

it('says which line no page would open', () => {
  expect(
    complaintOf('\nnoisy-moons\n#preset=digits&then=20:penalty.lambda=0.1\n#file=penguins-1f3a90bc'),
  ).toBe('')
  expect(complaintOf('digits\n\nhttps://lab.example/#penalty.lambda=x')).toMatch(
    /^Line 3: penalty\.lambda: found "x"/,
  )
})

it('goes round its ends, and begins at either', () => {
  expect([nextAt(-1, 1, 3), nextAt(-1, -1, 3), nextAt(2, 1, 3), nextAt(0, -1, 3)]).toEqual([0, 2, 0, 2])
})

it('no key does two things, and each says what it does', () => {
  const keys = keyTable.flatMap(({ keys }) => keys)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.toSorted()).toEqual(Object.keys(keyUses).toSorted())
  expect(new Set(keyTable.map(({ does }) => does)).size).toBe(keyTable.length)
})
