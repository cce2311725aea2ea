import { expect, it } from 'vitest'
import { CODE_LETTERS, parseRoomCode, spokenCode } from './room-code'

it('is read as people write it', () => {
  expect(parseRoomCode(' k7qm-42 ')).toBe('K7QM42')
  expect(parseRoomCode('K7QM 42')).toBe('K7QM42')
  expect(parseRoomCode('K7')).toBeUndefined()
  expect(parseRoomCode('K7QM/42')).toBeUndefined()
})

it('is said in two pieces', () => {
  expect(spokenCode('K7QM42')).toBe('K7QM 42')
})

it('has no letter that is taken for another', () => {
  for (const pair of ['0O', '1I', '1L', '5S', '2Z', '8B', '6G', 'UV'])
    expect(
      [...pair].every((letter) => CODE_LETTERS.includes(letter)),
      pair,
    ).toBe(false)
  expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length)
})
