// Marching squares: where a grid of numbers passes through a level, as straight segments.

export interface Grid {
  columns: number
  rows: number
  /** Row by row. */
  values: ArrayLike<number>
}

/** x1, y1, x2, y2 in grid units: 0 is the first column or row. */
export type Segment = [x1: number, y1: number, x2: number, y2: number]

export function contour({ columns, rows, values }: Grid, level: number): Segment[] {
  const segments: Segment[] = []
  for (let y = 0; y + 1 < rows; y++) {
    for (let x = 0; x + 1 < columns; x++) {
      const at = y * columns + x
      const corners = [
        values[at]!,
        values[at + 1]!,
        values[at + columns + 1]!,
        values[at + columns]!,
      ] as const
      segments.push(...cellSegments(x, y, corners, level))
    }
  }
  return segments
}

type Corners = readonly [topLeft: number, topRight: number, bottomRight: number, bottomLeft: number]

function cellSegments(x: number, y: number, [a, b, c, d]: Corners, level: number): Segment[] {
  // The edges in order around the cell, so that neighbours in the list share a corner.
  const crossings = [
    crossing(a, b, level, (t) => [x + t, y]),
    crossing(b, c, level, (t) => [x + 1, y + t]),
    crossing(c, d, level, (t) => [x + 1 - t, y + 1]),
    crossing(d, a, level, (t) => [x, y + 1 - t]),
  ].filter((point) => point !== undefined)
  if (crossings.length === 2) return [join(crossings[0]!, crossings[1]!)]
  if (crossings.length < 4) return []
  // A saddle: its middle decides which corners belong together.
  const [top, right, bottom, left] = crossings as [Point, Point, Point, Point]
  const isJoined = (a + b + c + d) / 4 > level === a > level
  return isJoined ? [join(top, right), join(bottom, left)] : [join(left, top), join(right, bottom)]
}

type Point = [x: number, y: number]

function crossing(from: number, to: number, level: number, at: (t: number) => Point): Point | undefined {
  return from > level === to > level ? undefined : at((level - from) / (to - from))
}

function join([x1, y1]: Point, [x2, y2]: Point): Segment {
  return [x1, y1, x2, y2]
}
