import { expect, test } from 'vitest'
import { squaresWithin } from './panes'

test('the arrangement with the largest squares', () => {
  expect(squaresWithin(32, 330, 270)).toEqual({ columns: 7, rows: 5, side: 47 })
  expect(squaresWithin(4, 100, 100)).toEqual({ columns: 2, rows: 2, side: 50 })
  expect(squaresWithin(3, 300, 20)).toEqual({ columns: 3, rows: 1, side: 20 })
})
