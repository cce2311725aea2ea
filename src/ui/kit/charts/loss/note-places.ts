// Where the words in the loss chart stand, so that none lies on another, on a curve or on a level.

import { formatSignificant } from '../../format'
import type { Series } from '../axes/value-axis'
import { curvesIn } from '../curves'
import { placeNames } from '../ends/named-ends'
import { placeGhost } from '../ghost-place'
import type { Plot, PlotArea } from '../plot'
import { stopWords } from '../stop/stop-words'
import { textWidth, type Words } from '../text-width'
import { isFree, nearestFree, type Obstacles, wordsOf } from '../words'
import type { LossFrame } from './loss-frame'

/** From a text's baseline up to its middle. */
export const HALF_HEIGHT = 4
/** Baselines of a level's words, from its line: above it and below it. */
const BASELINES = [-6, 14]
/** Places along a level are tried so far apart. */
const STEP = 12
/** Words farther from the best step would not be read as its own. */
const FAR = 130

/** What the chart says in words, and where; nothing of what lies beyond its axes. */
export interface Notes {
  best?: Placed<NonNullable<LossFrame['best']>>
  guessing?: Placed<NonNullable<LossFrame['guessing']>>
  floor?: Placed<NonNullable<LossFrame['floor']>>
  stop?: Placed<NonNullable<LossFrame['stop']>>
}

interface Placed<Note> {
  note: Note
  /** Where there is room for them. */
  words?: Words | undefined
}

export function placeNotes(frame: LossFrame, plot: Plot): Notes {
  const { best, guessing, floor, stop, values } = frame
  const levels = [guessing, floor].filter((level) => level && isWithin(level.value, values))
  const lines = [...frame.curves, ...levels.map((level) => levelLine(level!.value, frame))]
  const words = namesIn(frame, plot)
  const obstacles = { words, curves: curvesIn(plot, lines) }
  const stopCurve = stop ? curvesIn(plot, [stopLine(stop.step, values)]) : []
  const notes: Notes = {}
  if (guessing && levels.includes(guessing)) {
    notes.guessing = { note: guessing, words: levelWords(guessing, plot, obstacles) }
    words.push(notes.guessing.words!)
  }
  if (floor && levels.includes(floor)) {
    notes.floor = { note: floor, words: levelWords(floor, plot, obstacles) }
    words.push(notes.floor.words!)
  }
  if (best && isWithin(best.step, frame.steps)) {
    notes.best = {
      note: best,
      words: bestWords(best, plot, { words, curves: [...obstacles.curves, ...stopCurve] }),
    }
    if (notes.best.words) words.push(notes.best.words)
  }
  if (stop && isWithin(stop.step, frame.steps)) {
    notes.stop = { note: stop, words: stopWords(stop, plot, obstacles) }
  }
  return notes
}

/** All words of the chart: its lines' names and its notes. */
export function wordsIn(frame: LossFrame, plot: Plot): Words[] {
  const notes = Object.values(placeNotes(frame, plot)) as Placed<unknown>[]
  return [...namesIn(frame, plot), ...notes.flatMap(({ words }) => words ?? [])]
}

function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max
}

function levelLine(value: number, { steps }: LossFrame): Series {
  return { steps: [steps.min, steps.max], values: [value, value] }
}

function stopLine(step: number, { min, max }: LossFrame['values']): Series {
  return { steps: [step, step], values: [min, max] }
}

/** Of the lines, of what is compared with, and of what is cut off. */
function namesIn(frame: LossFrame, plot: Plot): Words[] {
  const names = placeNames(frame.ends, plot, frame.curves).filter(({ tone }) => tone !== 'ghost')
  const ghost = placeGhost(frame, plot)
  return [
    ...names.map(wordsOf),
    ...(ghost ? [ghost] : []),
    ...(frame.cutOff ? [cutOffWords(frame.cutOff, plot)] : []),
  ]
}

function cutOffWords({ step, value }: NonNullable<LossFrame['cutOff']>, plot: Plot): Words {
  const left = plot.xOf(step) + 5
  return { left, right: left + textWidth(`↑ ${formatSignificant(value)}`), middle: plot.y + 6 }
}

/** Under the best step, or near it; undefined where all is taken. */
export function bestWords(
  best: NonNullable<LossFrame['best']>,
  plot: Plot,
  obstacles: Obstacles,
): Words | undefined {
  const left = plot.xOf(best.step) + 9
  const middle = plot.yOf(best.value) + 15
  const words = nearestFree({ left, right: left + textWidth(best.label), middle }, plot, obstacles)
  const isNear = words && Math.abs(words.left - left) < FAR && Math.abs(words.middle - middle) < FAR
  return isNear ? words : undefined
}

/** Of a level, which is always named: along it, as far to the right as there is room, or near that. */
export function levelWords(
  { label, value }: { label: string; value: number },
  plot: Plot,
  obstacles: Obstacles,
): Words {
  const places = placesAlong(plot.yOf(value), textWidth(label), plot)
  return (
    places.find((words) => isFree(words, obstacles)) ?? nearestFree(places[0]!, plot, obstacles) ?? places[0]!
  )
}

function placesAlong(y: number, length: number, { x, y: top, width, height }: PlotArea): Words[] {
  const all = BASELINES.map((baseline) => y + baseline - HALF_HEIGHT)
  const fitting = all.filter((middle) => middle - HALF_HEIGHT >= top && middle + HALF_HEIGHT <= top + height)
  // In a chart lower than its words they stick out.
  const middles = fitting.length > 0 ? fitting : all
  const count = Math.max(1, Math.floor((width - length) / STEP))
  const rights = Array.from({ length: count }, (_, i) => x + width - i * STEP)
  return rights.flatMap((right) => middles.map((middle) => ({ left: right - length, right, middle })))
}
