// Where the largest of several outputs changes: the boundaries between classes, as straight segments.
import type { Segment } from './contour'
import type { OutputGrid } from './field'

/** Which of `count` numbers from `at` on is the largest; the first of equals. */
export function indexOfLargest(values: ArrayLike<number>, at: number, count: number): number {
  let best = 0
  for (let k = 1; k < count; k++) if (values[at + k]! > values[at + best]!) best = k
  return best
}

/** In grid units. An edge between two classes is crossed where both are equal; more than two crossings meet in their middle. */
export function regionBoundaries(grid: OutputGrid): Segment[] {
  const { columns, rows, outputs, values } = grid
  const classes = Uint8Array.from({ length: columns * rows }, (_, i) =>
    indexOfLargest(values, i * outputs, outputs),
  )
  const segments: Segment[] = []
  for (let y = 0; y + 1 < rows; y++) {
    for (let x = 0; x + 1 < columns; x++) {
      const at = y * columns + x
      const cell = [at, at + 1, at + columns + 1, at + columns]
      if (cell.some((corner) => classes[corner] !== classes[at])) {
        segments.push(...cellSegments(grid, classes, cell))
      }
    }
  }
  return segments
}

type Place = readonly [x: number, y: number]

/** @param cell its corners in order around it */
function cellSegments(grid: OutputGrid, classes: Uint8Array, cell: readonly number[]): Segment[] {
  const crossings = cell
    .map((corner, i) => crossing(grid, classes, corner, cell[(i + 1) % 4]!))
    .filter((point) => point !== undefined)
  if (crossings.length === 2) return [[...crossings[0]!, ...crossings[1]!]]
  const middle = [meanOf(crossings, 0), meanOf(crossings, 1)] as const
  return crossings.map((point): Segment => [...point, ...middle])
}

function meanOf(points: readonly Place[], axis: 0 | 1): number {
  return points.reduce((sum, point) => sum + point[axis], 0) / points.length
}

function crossing(
  { columns, outputs, values }: OutputGrid,
  classes: Uint8Array,
  from: number,
  to: number,
): Place | undefined {
  const [first, second] = [classes[from]!, classes[to]!]
  if (first === second) return undefined
  const lead = values[from * outputs + first]! - values[from * outputs + second]!
  const lag = values[to * outputs + second]! - values[to * outputs + first]!
  const share = lead + lag > 0 ? lead / (lead + lag) : 0.5
  const [x, y] = [from % columns, Math.floor(from / columns)]
  return [x + share * ((to % columns) - x), y + share * (Math.floor(to / columns) - y)]
}
