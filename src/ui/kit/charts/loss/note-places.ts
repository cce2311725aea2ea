// Where the words in the loss chart stand, so that none lies on another.
import { NAME_HEIGHT, NAME_OFFSET, type PlacedEnd, placeEnds } from '../line-end'
import type { Plot, PlotArea } from '../plot'
import { textWidth } from '../text-width'
import type { LossFrame } from './loss-frame'

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

/** What the chart says in words, and where; nothing of what lies beyond its axes. */
export interface Notes {
  best?: Placed<NonNullable<LossFrame['best']>>
  guessing?: Placed<NonNullable<LossFrame['guessing']>>
  floor?: Placed<NonNullable<LossFrame['floor']>>
}

interface Placed<Note> {
  note: Note
  /** Where there is room for them. */
  words?: Words | undefined
}

export function placeNotes(frame: LossFrame, plot: Plot): Notes {
  const { best, guessing, floor, steps, values } = frame
  const names = placeEnds(frame.ends, plot)
  const notes: Notes = {}
  if (best && isWithin(best.step, steps)) notes.best = { note: best, words: bestWords(best, plot, names) }
  if (guessing && isWithin(guessing.value, values)) {
    const words = guessingWords(guessing.label, plot.yOf(guessing.value), plot, names, notes.best?.words)
    notes.guessing = { note: guessing, words }
  }
  if (floor && isWithin(floor.value, values)) {
    const taken = [notes.best?.words, notes.guessing?.words].filter((words) => words !== undefined)
    notes.floor = { note: floor, words: freeWords(floor.label, plot.yOf(floor.value), plot, names, taken) }
  }
  return notes
}

function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max
}

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

/** Of the line of guessing, which is always named. */
export function guessingWords(
  label: string,
  y: number,
  plot: PlotArea,
  names: readonly PlacedEnd[],
  taken: Words | undefined,
): Words {
  return freeWords(label, y, plot, names, taken ? [taken] : []) ?? wordsAt(BASELINES[0]!, label, y, plot)
}

/**
 * At the right end of a line across the plot, above or below it, inside of the plot; nothing where all is taken.
 *
 * @param y of the line
 * @param taken other words in the chart
 */
function freeWords(
  label: string,
  y: number,
  plot: PlotArea,
  names: readonly PlacedEnd[],
  taken: readonly Words[],
): Words | undefined {
  const isFree = (words: Words) =>
    words.middle + HALF_HEIGHT <= plot.y + plot.height &&
    names.every(
      (name) => Math.abs(name.y - words.middle) > CURVE_CLEARANCE && !overlap(words, wordsOf(name)),
    ) &&
    taken.every((other) => !overlap(words, other))
  return BASELINES.map((baseline) => wordsAt(baseline, label, y, plot)).find(isFree)
}

function wordsAt(baseline: number, label: string, y: number, { x, width }: PlotArea): Words {
  const right = x + width
  return { left: right - textWidth(label), right, middle: y + baseline - HALF_HEIGHT }
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
