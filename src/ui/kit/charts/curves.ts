// Where the curves of a chart are, column by column of its pixels: words keep off them.
import type { Series } from './axes/value-axis'
import type { Plot } from './plot'
import type { Words } from './text-width'

/** From top to bottom of one curve in each column of the plot. */
export interface Curve {
  left: number
  tops: Float32Array
  bottoms: Float32Array
}

export function curvesIn(plot: Plot, lines: readonly Series[]): Curve[] {
  return lines.map((line) => curveOf(line, plot))
}

function curveOf({ steps, values }: Series, plot: Plot): Curve {
  const columns = Math.ceil(plot.width) + 1
  const curve = {
    left: plot.x,
    tops: new Float32Array(columns).fill(Number.POSITIVE_INFINITY),
    bottoms: new Float32Array(columns).fill(Number.NEGATIVE_INFINITY),
  }
  const pointAt = (i: number) => ({ x: plot.xOf(steps[i]!) - plot.x, y: plot.yOf(values[i]!) })
  for (let i = 1; i < steps.length; i++) {
    if (Number.isFinite(values[i - 1]) && Number.isFinite(values[i]))
      addSegment(curve, pointAt(i - 1), pointAt(i))
  }
  return curve
}

interface Point {
  x: number
  y: number
}

function addSegment({ tops, bottoms }: Curve, from: Point, to: Point): void {
  const slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0
  const first = Math.max(0, Math.floor(from.x))
  const last = Math.min(tops.length - 1, Math.floor(to.x))
  for (let column = first; column <= last; column++) {
    const start = column <= from.x ? from.y : from.y + slope * (column - from.x)
    const end = column + 1 >= to.x ? to.y : from.y + slope * (column + 1 - from.x)
    tops[column] = Math.min(tops[column]!, start, end)
    bottoms[column] = Math.max(bottoms[column]!, start, end)
  }
}

/** @param clearance above and below the middle of the words, pixels */
export function meets(words: Words, { left, tops, bottoms }: Curve, clearance: number): boolean {
  const last = Math.min(tops.length - 1, Math.floor(words.right - left))
  for (let column = Math.max(0, Math.floor(words.left - left)); column <= last; column++) {
    if (tops[column]! <= words.middle + clearance && bottoms[column]! >= words.middle - clearance) return true
  }
  return false
}
