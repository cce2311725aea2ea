// Where the matrices of a network's layers stand: side by side, a row for each unit that is read and a column for each that reads.
import type { LayerLayout } from '../../../experiment/layout'
import type { Size } from '../element-size'
import { CAPTION_HEIGHT } from './caption'

export interface Block {
  left: number
  top: number
  /** Of one weight, pixels; less than 1 where there are many. */
  cellWidth: number
  cellHeight: number
  width: number
  height: number
  /** The row of biases under it. */
  biasTop: number
  biasHeight: number
}

const LARGEST_CELL = 14
const GAP = 22
const BIAS_GAP = 4
const BIAS_HEIGHT = 7
const FEW = 3
/** Round all blocks: a frame stands there, and the mark of what is pointed at. */
const MARGIN = 2
/** Cells from this size on are whole pixels: uneven ones would look like a pattern. */
const WHOLE = 4

export function placeBlocks(layout: readonly LayerLayout[], { width, height }: Size): Block[] {
  const room = height - CAPTION_HEIGHT - BIAS_GAP - BIAS_HEIGHT - 2 * MARGIN
  const widths = cellWidths(
    layout.map(({ fanOut }) => fanOut),
    width - 2 * MARGIN - GAP * (layout.length - 1),
  )
  let left = MARGIN
  return layout.map(({ fanIn, fanOut }, layer) => {
    const [cellWidth, cellHeight] = [widths[layer]!, whole(Math.min(LARGEST_CELL, room / fanIn))]
    const size = { width: Math.max(1, cellWidth * fanOut), height: Math.max(1, cellHeight * fanIn) }
    const top = MARGIN + (room - size.height) / 2
    const bias = { biasTop: top + size.height + BIAS_GAP, biasHeight: BIAS_HEIGHT }
    const block = { left, top, cellWidth, cellHeight, ...size, ...bias }
    left += size.width + GAP
    return block
  })
}

/** One width for all columns, but where they are few: these would be threads. */
function cellWidths(columns: readonly number[], room: number): number[] {
  const isFew = (count: number) => count <= FEW
  const few = columns.filter(isFew).reduce((sum, count) => sum + count, 0)
  const many = columns.reduce((sum, count) => sum + count, 0) - few
  const even = whole(Math.min(LARGEST_CELL, (room - LARGEST_CELL * few) / Math.max(1, many)))
  return columns.map((count) => (isFew(count) ? LARGEST_CELL : even))
}

function whole(size: number): number {
  return size >= WHOLE ? Math.floor(size) : size
}
