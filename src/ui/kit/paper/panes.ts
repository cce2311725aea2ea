// Several pictures on one paper.
import type { Paper } from './picture'

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Draws on a part of the paper as if it were a paper of its own. */
export function within(paper: Paper, { left, top, width, height }: Box, draw: (pane: Paper) => void): void {
  const { context } = paper
  context.save()
  context.translate(left, top)
  draw({ ...paper, width, height })
  context.restore()
}

/** So many columns and rows of equal squares as make the squares largest. */
export function squaresWithin(
  count: number,
  width: number,
  height: number,
): { columns: number; rows: number; side: number } {
  let best = { columns: 1, rows: count, side: 0 }
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns)
    const side = Math.floor(Math.min(width / columns, height / rows))
    if (side > best.side) best = { columns, rows, side }
  }
  return best
}
