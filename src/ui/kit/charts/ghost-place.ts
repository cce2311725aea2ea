// Where the name of the run before, or of the twin, stands: beside its line's end, or near it where that is taken.
import type { Series } from './axes/value-axis'
import { curvesIn } from './curves'
import { placeNames } from './ends/named-ends'
import { type LineEnd, NAME_OFFSET } from './line-end'
import { type Plot, STEP_MARGIN } from './plot'
import { textWidth, type Words } from './text-width'
import { nearestFree, wordsOf } from './words'

/** What stands in the chart, as far as names have to keep off it. */
export interface NamedLines {
  ends: readonly LineEnd[]
  /** Of the run and of what it is compared with. */
  curves: readonly Series[]
}

export interface PlacedGhost extends Words {
  label: string
  /** It shows what its line looks like. */
  isApart: boolean
}

/** Beside its words: the paddings, the button, and what its line looks like. */
const FURNITURE = 36
const SAMPLE = 20
/** Farther from its line's end a name has to say which one it means. */
const NEAR = 24

export function placeGhost({ ends, curves }: NamedLines, plot: Plot): PlacedGhost | undefined {
  const placed = placeNames(ends, plot, curves)
  const ghost = placed.find(({ tone }) => tone === 'ghost')
  if (!ghost) return undefined
  const { label, x, y, nameY } = ghost
  // The names may stand right of the plot, too.
  const area = { ...plot, width: plot.width + STEP_MARGIN.right }
  const width = Math.min(textWidth(label) + FURNITURE, area.width - SAMPLE)
  const left = x + NAME_OFFSET - 4
  const names = placed.filter((end) => end !== ghost).map(wordsOf)
  const obstacles = { words: names, curves: curvesIn(plot, curves) }
  const placeOf = (length: number) =>
    nearestFree({ left, right: left + length, middle: nameY }, area, obstacles)
  const beside = placeOf(width)
  if (beside && Math.abs(beside.left - left) <= NEAR && Math.abs(beside.middle - y) <= NEAR)
    return { ...beside, label, isApart: false }
  const corner = {
    left: area.x + area.width - width - SAMPLE,
    right: area.x + area.width,
    middle: plot.y + 8,
  }
  return { ...(placeOf(width + SAMPLE) ?? corner), label, isApart: true }
}
