// Words in a chart, and the nearest place for them where they lie on no others and on no curve.
import { type Curve, meets } from './curves'
import { NAME_HEIGHT, NAME_OFFSET, type PlacedEnd } from './line-end'
import type { PlotArea } from './plot'
import { textWidth, type Words } from './text-width'

/** What words have to keep off. */
export interface Obstacles {
  words: readonly Words[]
  curves: readonly Curve[]
}

/** From the middle of words to a curve. */
const CLEARANCE = 6
/** Places are tried so far apart. */
const [STEP_X, STEP_Y] = [12, 6]
/** Words beside what they name are found, words above or below it are not so easily. */
const COST_OF_HEIGHT = 2

export function isFree(words: Words, { words: others, curves }: Obstacles): boolean {
  return (
    others.every((other) => !overlap(words, other)) &&
    curves.every((curve) => !meets(words, curve, CLEARANCE))
  )
}

/**
 * The free place that is nearest to where words would be best; undefined where everything is taken.
 *
 * @param area where they have to be
 */
export function nearestFree(best: Words, area: PlotArea, obstacles: Obstacles): Words | undefined {
  if (isWithin(best, area) && isFree(best, obstacles)) return best
  const costOf = ({ left, middle }: Words) =>
    Math.abs(left - best.left) + COST_OF_HEIGHT * Math.abs(middle - best.middle)
  return placesIn(area, best.right - best.left)
    .sort((a, b) => costOf(a) - costOf(b))
    .find((place) => isFree(place, obstacles))
}

function isWithin({ left, right, middle }: Words, { x, y, width, height }: PlotArea): boolean {
  const half = NAME_HEIGHT / 2
  return left >= x && right <= x + width && middle - half >= y && middle + half <= y + height
}

function placesIn({ x, y, width, height }: PlotArea, length: number): Words[] {
  const places: Words[] = []
  for (let right = x + width; right - length >= x; right -= STEP_X)
    for (let middle = y + NAME_HEIGHT / 2; middle <= y + height - NAME_HEIGHT / 2; middle += STEP_Y)
      places.push({ left: right - length, right, middle })
  return places
}

/** Of a line's name at its end. */
export function wordsOf({ x, nameY, label }: PlacedEnd): Words {
  const left = x + NAME_OFFSET
  return { left, right: left + textWidth(label), middle: nameY }
}

function overlap(a: Words, b: Words): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.middle - b.middle) < NAME_HEIGHT
}
