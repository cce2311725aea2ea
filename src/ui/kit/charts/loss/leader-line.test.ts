import { expect, it } from 'vitest'
import { leaderLine } from './leader-line'

const words = { left: 100, right: 160, middle: 50 }

it('words beside what they name need no line', () => {
  expect(leaderLine(words, 90, 65)).toBeUndefined()
  expect(leaderLine(words, 148, 40)).toBeUndefined()
})

it('words that lie farther off are led to what they name, from their nearest side', () => {
  expect(leaderLine(words, 148, 120)).toEqual({ x1: 148, y1: 57, x2: 148, y2: 120 })
  expect(leaderLine(words, 40, 10)).toEqual({ x1: 100, y1: 43, x2: 40, y2: 10 })
})
