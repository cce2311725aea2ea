import { expect, it } from 'vitest'
import type { PlacedEnd } from '../line-end'
import type { Plot } from '../plot'
import { bestWords, guessingWords } from './note-places'

const plot = {
  x: 40,
  y: 20,
  width: 300,
  height: 200,
  xOf: (step: number) => 40 + step,
  yOf: (value: number) => 220 - 200 * value,
} as Plot

const best = { step: 20, value: 0.5, label: 'best was 0.50, at step 20' }
const end = (y: number): PlacedEnd =>
  ({ x: 320, y, nameY: y, label: 'training', tone: 'training' }) as PlacedEnd

it('puts the words of the best step under its dot, and leaves them out where they would hide a name', () => {
  expect(bestWords(best, plot, [])).toMatchObject({ left: 69, middle: 135 })
  expect(bestWords(best, plot, [{ ...end(135), x: 100 }])).toBeUndefined()
})

it('puts the words of guessing above the line, else where neither a name nor other words are', () => {
  const words = (y: number, names: PlacedEnd[], taken?: Parameters<typeof guessingWords>[4]) =>
    guessingWords('always guessing the mean', y, plot, names, taken).middle - y
  expect(words(100, [])).toBe(-10)
  expect(words(100, [end(90)])).toBe(10)
  expect(words(100, [end(90)], { left: 200, right: 320, middle: 110 })).toBe(26)
  // Not on the axis under the plot.
  expect(words(215, [end(205)])).toBe(-26)
})
