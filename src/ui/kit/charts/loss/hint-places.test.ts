import { expect, test } from 'vitest'
import { HINT_HEIGHT, stacked } from './hint-places'

const words = (left: number, middle: number) => ({ words: { left, right: left + 80, middle } })

test('each lies over its words, and those too close are moved apart', () => {
  const tops = stacked([words(0, 60), words(40, 40), words(200, 44)]).map(({ top }) => top)
  expect(tops).toEqual([40 - HINT_HEIGHT / 2, 44 - HINT_HEIGHT / 2, 40 + HINT_HEIGHT / 2])
})
