// The names at the ends of lines, off the curves that go on beside them: those of a longer run before.
import type { Series } from '../axes/value-axis'
import { curvesIn } from '../curves'
import { type LineEnd, NAME_HEIGHT, type PlacedEnd, placeEnds } from '../line-end'
import type { Plot } from '../plot'
import { isFree, type Obstacles, wordsOf } from '../words'

/** From a name's own place, the nearest first. Farther off it would not be its line's any more. */
const WAYS = [4, 8, 12, 16, 20, 24].flatMap((way) => [-way, way])

/** @param lines of the run and of what it is compared with */
export function placeNames(ends: readonly LineEnd[], plot: Plot, lines: readonly Series[]): PlacedEnd[] {
  const placed = placeEnds(ends, plot)
  const curves = curvesIn(plot, lines)
  for (const end of placed) {
    if (end.tone === 'ghost' || isFree(wordsOf(end), { words: [], curves })) continue
    const words = placed.filter((other) => other !== end && other.tone !== 'ghost').map(wordsOf)
    end.nameY = freeHeight(end, plot, { words, curves }) ?? end.nameY
  }
  return placed
}

function freeHeight(end: PlacedEnd, { y, height }: Plot, obstacles: Obstacles): number | undefined {
  return WAYS.map((way) => end.nameY + way)
    .filter((middle) => middle >= y && middle <= y + height - NAME_HEIGHT / 3)
    .find((middle) => isFree({ ...wordsOf(end), middle }, obstacles))
}
