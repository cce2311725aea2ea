// Where the words in the loss chart stand, so that none lies on another.
import { NAME_HEIGHT, NAME_OFFSET, type PlacedEnd } from './line-end'
import type { LossFrame } from './loss-frame'
import type { Plot, PlotArea } from './plot'
import { textWidth } from './text-width'

/** Words in the chart: from left to right, round a height. Pixels. */
export interface Words {
  left: number
  right: number
  middle: number
}

/** From a text's baseline up to its middle. */
export const HALF_HEIGHT = 4
/** Baselines, from the line of guessing: above it, below it, and below words that stand there. */
const BASELINES = [-6, 14, 30, -22]
/** From the middle of the words to a line's end. */
const CURVE_CLEARANCE = 8

/** Under the best step; undefined where a line's name stands there. */
export function bestWords(
  best: NonNullable<LossFrame['best']>,
  plot: Plot,
  names: readonly PlacedEnd[],
): Words | undefined {
  const left = plot.xOf(best.step) + 9
  const baseline = Math.min(plot.yOf(best.value) + 19, plot.y + plot.height - 6)
  const words = { left, right: left + textWidth(best.label), middle: baseline - HALF_HEIGHT }
  const hidesName = names.some(({ x, nameY }) => x < words.right && isLevel(nameY, words.middle))
  return hidesName ? undefined : words
}

/**
 * At the right end of the line of guessing, above or below it, inside of the plot.
 *
 * @param y of the line
 * @param taken other words in the chart
 */
export function guessingWords(
  label: string,
  y: number,
  plot: PlotArea,
  names: readonly PlacedEnd[],
  taken: Words | undefined,
): Words {
  const right = plot.x + plot.width
  const places = BASELINES.map((baseline) => ({
    left: right - textWidth(label),
    right,
    middle: y + baseline - HALF_HEIGHT,
  }))
  const isFree = (words: Words) =>
    words.middle + HALF_HEIGHT <= plot.y + plot.height &&
    names.every(
      (name) => Math.abs(name.y - words.middle) > CURVE_CLEARANCE && !overlap(words, wordsOf(name)),
    ) &&
    (!taken || !overlap(words, taken))
  return places.find(isFree) ?? (places[0] as Words)
}

function wordsOf({ x, nameY, label }: PlacedEnd): Words {
  const left = x + NAME_OFFSET
  return { left, right: left + textWidth(label), middle: nameY }
}

function overlap(a: Words, b: Words): boolean {
  return a.left < b.right && b.left < a.right && isLevel(a.middle, b.middle)
}

function isLevel(a: number, b: number): boolean {
  return Math.abs(a - b) < NAME_HEIGHT
}
