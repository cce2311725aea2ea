import { expect, test } from 'vitest'
import { wrapped } from './wrap'

/** Each letter is as wide as the next. */
const widthOf = (words: string) => words.length

test('lines break between words', () => {
  expect(wrapped('the filled dot is yours', 10, widthOf)).toEqual(['the filled', 'dot is', 'yours'])
  expect(wrapped('', 10, widthOf)).toEqual([])
})

test('an address is broken behind the signs that part it, and nothing of it is lost', () => {
  const address = 'https://lab.example/#preset=noisy-moons&penalty.lambda=0.01'
  const lines = wrapped(address, 30, widthOf)
  expect(lines).toEqual(['https://lab.example/#', 'preset=noisy-moons&', 'penalty.lambda=0.01'])
  expect(lines.join('')).toBe(address)
})

test('where there is no such sign it is broken anywhere, letter by letter if need be', () => {
  expect(wrapped('0123456789', 4, widthOf)).toEqual(['0123', '4567', '89'])
  expect(wrapped('abc', 0, widthOf)).toEqual(['a', 'b', 'c'])
})
