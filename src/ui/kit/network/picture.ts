// What both pictures of the network have in common: they are drawn on paper, and know what lies under a pointer.
import type { Paper } from '../paper/picture'

/** Where a parameter is drawn: between two units, or in a box of its own. */
export type Place =
  | { kind: 'line'; from: Point; to: Point }
  | { kind: 'unit'; at: Point; radius: number }
  | { kind: 'cell'; left: number; top: number; width: number; height: number }

export interface Point {
  x: number
  y: number
}

export interface NetworkPicture {
  draw(paper: Paper): void
  /** The parameter under a point, by its index; none where there is none. */
  hit(at: Point): number | undefined
  placeOf(index: number): Place | undefined
}
