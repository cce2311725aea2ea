import { expect, test } from 'vitest'
import { roundWords } from './round-words'

test('the round before is told of once it is in the picture, and as it looks there', () => {
  expect(roundWords('valley', 2, 'asking')).toBe('Asked again: round 2.')
  expect(roundWords('valley', 2, 'closed')).toBe('Asked again: round 2. Dashed in grey is the round before.')
  expect(roundWords('lambda', 3, 'revealed')).toBe('Asked again: round 3. Hollow is the round before.')
})
