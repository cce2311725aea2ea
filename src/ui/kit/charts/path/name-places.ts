// Where the names of a path's lines stand: beside where their lines begin, or led there where others are in the way.
import { spread } from '../line-end'
import type { Plot } from '../plot'

/** At the first values, over their lines, or right of the plot. */
export type NameSide = 'over' | 'right'

const NAME_HEIGHT = 14
/** From the middle of a name down to its line. */
const ABOVE = 8
/** Farther than this from its own place a name would be taken for a neighbour's. */
const OWN = 4
const LEADER = 12

export interface NamePlace {
  x: number
  /** The middle of the name. */
  y: number
  /** From where the line begins to its name. */
  leader?: { x1: number; y1: number; x2: number; y2: number }
}

/**
 * @param heights of the lines' first values, pixels
 * @returns a place for each, in the order given
 */
export function namePlaces(
  heights: readonly number[],
  side: NameSide,
  plot: Pick<Plot, 'x' | 'y' | 'width' | 'height'>,
): NamePlace[] {
  const [begin, up] = side === 'over' ? [plot.x, ABOVE] : [plot.x + plot.width, 0]
  const own = heights.map((height) => height - up)
  const placed = spread(own, NAME_HEIGHT, plot.y, plot.y + plot.height)
  return placed.map((y, i) => {
    if (Math.abs(y - own[i]!) <= OWN) return { x: begin + 4, y }
    return {
      x: begin + LEADER + 3,
      y,
      leader: { x1: begin, y1: heights[i]!, x2: begin + LEADER, y2: y },
    }
  })
}
