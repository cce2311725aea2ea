// Joins loose segments into lines: dots and dashes run on along a line, but begin anew with each segment.
import type { Segment } from './plane/contour'

export type Line = (readonly [x: number, y: number])[]

/** Segments that share an end become one line; a line stops where three or more meet. */
export function joinSegments(segments: readonly Segment[]): Line[] {
  const ends = new Map<string, Segment[]>()
  for (const segment of segments) {
    for (const end of [startOf(segment), stopOf(segment)]) {
      ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), segment])
    }
  }
  const left = new Set(segments)
  const follow = (line: Line): Line => {
    for (;;) {
      const key = keyOf(line.at(-1)!)
      const here = ends.get(key)!
      const next = here.length === 2 ? here.find((segment) => left.has(segment)) : undefined
      if (!next) return line
      left.delete(next)
      line.push(keyOf(startOf(next)) === key ? stopOf(next) : startOf(next))
    }
  }
  const lines: Line[] = []
  for (const segment of segments) {
    if (!left.delete(segment)) continue
    const forwards = follow([startOf(segment), stopOf(segment)])
    lines.push(follow(forwards.reverse()))
  }
  return lines
}

function startOf([x, y]: Segment): Line[number] {
  return [x, y]
}

function stopOf([, , x, y]: Segment): Line[number] {
  return [x, y]
}

/** Two cells compute the crossing of the edge between them from either end: the last digits differ. */
function keyOf([x, y]: Line[number]): string {
  return `${Math.round(x * 1e6)} ${Math.round(y * 1e6)}`
}
