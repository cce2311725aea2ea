// Where the name of the lowest point against λ stands: over it, or near it where a curve or the visitor's own network is.

import { formatSignificant } from '../../format'
import type { Series } from '../axes/value-axis'
import { curvesIn } from '../curves'
import type { Plot } from '../plot'
import { textWidth, type Words } from '../text-width'
import { nearestFree } from '../words'

interface Point {
  x: number
  y: number
}

/** From the middle of the name down to its point. */
const ABOVE = 16
/** Of the visitor's own dot, with its halo. */
const DOT_RADIUS = 8

export function lowestName(lambda: number): string {
  return `lowest: λ ${formatSignificant(lambda)}`
}

/** @param lines what is drawn @param own the visitor's own network */
export function placeLowest(
  name: string,
  point: Point,
  plot: Plot,
  lines: readonly Series[],
  own?: Point,
): Words {
  const width = textWidth(name)
  const left = Math.max(plot.x, Math.min(point.x - width / 2, plot.x + plot.width - width))
  const best = { left, right: left + width, middle: point.y - ABOVE }
  const dot = own && { left: own.x - DOT_RADIUS, right: own.x + DOT_RADIUS, middle: own.y }
  return nearestFree(best, plot, { words: dot ? [dot] : [], curves: curvesIn(plot, lines) }) ?? best
}
