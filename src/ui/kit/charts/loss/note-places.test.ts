import { expect, it } from 'vitest'
import { curvesIn } from '../curves'
import { unitPlot as plot } from '../testing/unit-plot'
import { textWidth } from '../text-width'
import { isFree, type Obstacles } from '../words'
import type { LossFrame } from './loss-frame'
import { bestWords, levelWords, placeNotes } from './note-places'

const nothing: Obstacles = { words: [], curves: [] }
const best = { step: 20, value: 0.5, label: 'best was 0.50, at step 20' }
const guessing = { value: 0.6, label: 'always guessing the mean' }
const flat = (value: number) => ({ steps: [0, 300], values: [value, value] })
const among = (...values: number[]): Obstacles => ({ words: [], curves: curvesIn(plot, values.map(flat)) })

it('puts the words of the best step under its dot, else near it', () => {
  expect(bestWords(best, plot, nothing)).toMatchObject({ left: 69, middle: 135 })
  const taken = { ...nothing, words: [{ left: 100, right: 200, middle: 135 }] }
  const moved = bestWords(best, plot, taken)
  expect(moved && isFree(moved, taken)).toBe(true)
})

it('puts the words of a level at its right end above it, else below, else further to the left', () => {
  expect(levelWords(guessing, plot, nothing)).toMatchObject({ right: 340, middle: 90 })
  expect(levelWords(guessing, plot, among(0.65))).toMatchObject({ right: 340, middle: 110 })
  const steep = curvesIn(plot, [{ steps: [250, 251], values: [0, 1] }])
  const { right, middle } = levelWords(guessing, plot, { ...nothing, curves: steep })
  expect(right).toBeLessThan(40 + 250)
  expect(middle).toBe(90)
})

it('keeps the name of a level that lies among others, and off the axis', () => {
  const crowded = among(0.55, 0.65, 0.62)
  expect(isFree(levelWords(guessing, plot, crowded), crowded)).toBe(true)
  expect(levelWords({ value: 0, label: 'noise floor' }, plot, nothing).middle).toBe(210)
})

/** A run in which everything is to be named, and of which the twin has come as far as `twinAt`. */
function crowdedFrame(twinAt: number, level: number): LossFrame {
  const steps = Array.from({ length: 61 }, (_, i) => 4 * i)
  const validation = steps.map((step) => 0.3 + 0.5 * Math.exp(-((step - 30) ** 2) / 900) + step / 900)
  const twin = steps.filter((step) => step <= twinAt)
  const rising = twin.map((step) => Math.min(1, 0.3 + step / 300))
  const ends = [
    { tone: 'training', label: 'training', step: 240, value: 0.05 },
    { tone: 'validation', label: 'validation', step: 240, value: validation.at(-1)! },
    { tone: 'ghost', label: 'no penalty', step: twinAt, value: rising.at(-1)! },
  ] as const
  return {
    scale: 'linear',
    points: [],
    steps: { min: 0, max: 300, ticks: [] },
    values: { min: 0, max: 1, ticks: [] },
    ends: [...ends],
    curves: [
      { steps, values: steps.map(() => 0.05) },
      { steps, values: validation },
      { steps: twin, values: rising },
    ],
    best: { step: 120, value: 0.43, label: 'best was 0.430, at step 120' },
    guessing: { value: level, label: 'always guessing 53 : 47' },
    floor: { value: level - 0.06, label: 'noise floor', term: 'noise-floor', explanation: '' },
    marks: [],
  }
}

it('no words lie on others or on a curve, wherever the twin is and the levels are', () => {
  for (let twinAt = 4; twinAt <= 240; twinAt += 12) {
    for (const level of [0.1, 0.3, 0.5, 0.7, 0.95]) {
      const frame = crowdedFrame(twinAt, level)
      const { best, guessing, floor } = placeNotes(frame, plot)
      const words = [guessing?.words, floor?.words, best?.words].filter((each) => each !== undefined)
      expect(words.length, 'levels keep their names').toBeGreaterThanOrEqual(2)
      const curves = curvesIn(plot, frame.curves)
      words.forEach((each, i) => {
        const others = words.filter((_, j) => j !== i)
        expect(isFree(each, { words: others, curves }), `twin at ${twinAt}, level ${level}`).toBe(true)
        expect(each.right - each.left).toBeGreaterThanOrEqual(textWidth('noise floor'))
      })
    }
  }
})

it('names a level in a chart that is lower than its words', () => {
  const low = { ...plot, height: 12, yOf: (value: number) => 32 - 12 * value }
  expect(levelWords(guessing, low, nothing)).toMatchObject({ right: 340 })
  expect(placeNotes(crowdedFrame(40, 0.5), low).guessing?.words?.middle).toBeGreaterThan(0)
})
