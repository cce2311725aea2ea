import { expect, test } from 'vitest'
import { heldWords, limitWords, trainedWords } from './resampling-words'

test('where the visitor’s own network is, where that is news', () => {
  expect(trainedWords(undefined, 10, true)).toBe('They begin …')
  expect(trainedWords(1200, 1200, true)).toBe('Trained 1,200 steps.')
  expect(trainedWords(280, 300, false)).toBe('Trained 280 steps.')
  expect(trainedWords(280, 300, true)).toBe('Trained 280 steps (yours: 300).')
  expect(trainedWords(100, 300, false)).toBe('Trained 100 steps (yours: 300).')
})

test('what is too large says so', () => {
  const processor = { backend: 'cpu', renderer: '', software: true } as const
  expect(limitWords({ most: 64 }, 1000, processor)).toBe(
    'Too many points: on your processor a network for each of them is possible for up to 64, and there are 1,000.',
  )
  expect(limitWords('network', 60, { ...processor, backend: 'webgl', software: false })).toBe(
    'This network is too large to be trained once more for each of 60 points on your GPU.',
  )
})

test('wrong labels among those that lean by more than half are counted where they are known', () => {
  const shares = [0.9, 0.1, 0.6, 0.7]
  expect(heldWords(shares, [true, false, true, false])).toBe(
    'By more than half: 3 of 4 points, all 2 wrong labels among them.',
  )
  expect(heldWords(shares, [true, true, false, false])).toBe(
    'By more than half: 3 of 4 points, 1 of 2 wrong labels among them.',
  )
  expect(heldWords(shares, [false, false, false, false])).toBe('By more than half: 3 of 4 points.')
  expect(heldWords([0.5, 0], [true, false])).toBe('By more than half: 0 of 2 points.')
})
