// The grid of places over a plane of two inputs at which the network is asked, and the way back from grid units to values.
import type { Place } from '../picture'
import { type Range, scaleOf, spaced } from '../range'

export const COLUMNS = 66
export const ROWS = 47

export interface Plane {
  xs: Range
  ys: Range
}

/** Row by row; the first row is the top of the picture. */
export function gridOver({ xs, ys }: Plane, columns = COLUMNS, rows = ROWS): number[][] {
  const across = spaced(xs, columns)
  return spaced(ys, rows)
    .reverse()
    .flatMap((y) => across.map((x) => [x, y]))
}

/** The plane that a grid was laid over. */
export function planeUnder(grid: readonly (readonly number[])[]): Plane {
  const [[left, top], [right, bottom]] = [grid[0], grid.at(-1)] as [[number, number], [number, number]]
  return { xs: { min: left, max: right }, ys: { min: bottom, max: top } }
}

/** From columns and rows of a grid over `own` to where `shown` puts them. */
export function gridScales(own: Plane, shown: Place, columns = COLUMNS, rows = ROWS): Place {
  const x = scaleOf({ min: 0, max: columns - 1 }, own.xs.min, own.xs.max)
  const y = scaleOf({ min: 0, max: rows - 1 }, own.ys.max, own.ys.min)
  return { x: (column) => shown.x(x(column)), y: (row) => shown.y(y(row)) }
}
