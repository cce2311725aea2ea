// The network as a matrix for each layer: a cell is a weight, in the page's own colour where it is exactly zero.
import type { Size } from '../element-size'
import { parseRgb } from '../paper/palette'
import type { Paper } from '../paper/picture'
import { fitting, write } from '../paper/text'
import { type Block, placeBlocks } from './blocks'
import { captionOf } from './caption'
import { cellPixels, type Grid, type Tints } from './cell-pixels'
import { connectionAt, indexOf } from './connection'
import type { NetworkFrame, NetworkNow } from './network-frame'
import type { NetworkPicture, Point } from './picture'
import { pooled } from './pooled'
import { DROPPED_SHARE } from './strength'

export function matrixNetwork(frame: NetworkFrame, size: Size): NetworkPicture {
  const blocks = placeBlocks(frame.layout, size)
  return {
    draw(paper) {
      const tints = tintsOf(paper)
      blocks.forEach((block, layer) => {
        if (frame.now) drawBlock(paper, frame, frame.now, layer, block, tints)
        drawFrames(paper, block)
        nameBlock(paper, frame, layer, block)
      })
    },
    hit: (at) => cellAt(frame, blocks, at),
    placeOf(index) {
      const connection = connectionAt(frame.layout, index)
      const block = connection && blocks[connection.layer]
      if (!connection || !block) return undefined
      const { from, to } = connection
      const left = block.left + to * block.cellWidth
      const width = block.cellWidth
      if (from === undefined)
        return { kind: 'cell', left, top: block.biasTop, width, height: block.biasHeight }
      return { kind: 'cell', left, top: block.top + from * block.cellHeight, width, height: block.cellHeight }
    },
  }
}

function tintsOf({ palette }: Paper): Tints {
  return {
    zero: parseRgb(palette.page),
    positive: parseRgb(palette.ink),
    negative: parseRgb(palette.negative),
  }
}

/** Weights and under them the biases; what the coming step drops is pale. */
function drawBlock(
  paper: Paper,
  { layout, limit }: NetworkFrame,
  { values, dropped }: NetworkNow,
  layer: number,
  block: Block,
  tints: Tints,
): void {
  const { fanIn, fanOut, weights, biases } = layout[layer]!
  const isFrom = (from: number) => dropped?.[layer]?.has(from) ?? false
  const isTo = (to: number) => dropped?.[layer + 1]?.has(to) ?? false
  const matrix = { values: values.subarray(weights.begin, weights.end), rows: fanIn, columns: fanOut }
  const row = { values: values.subarray(biases.begin, biases.end), rows: 1, columns: fanOut }
  const style = { limit, tints }
  drawGrid(paper, matrix, block, { ...style, isPale: (from, to) => isFrom(from) || isTo(to) })
  const under = { ...block, top: block.biasTop, height: block.biasHeight }
  drawGrid(paper, row, under, { ...style, isPale: (_, to) => isTo(to) })
}

interface GridStyle {
  limit: number
  tints: Tints
  isPale(row: number, column: number): boolean
}

/** In the screen's own pixels: no cell is blurred. */
function drawGrid(
  { context }: Paper,
  grid: Grid,
  { left, top, width, height }: Pick<Block, 'left' | 'top' | 'width' | 'height'>,
  { limit, tints, isPale }: GridStyle,
): void {
  const ratio = context.getTransform().a
  const image = context.createImageData(
    Math.max(1, Math.round(width * ratio)),
    Math.max(1, Math.round(height * ratio)),
  )
  const fit = pooled(grid, { columns: image.width, rows: image.height })
  // Of what is pooled the first stands for all.
  const first = (i: number, shown: number, all: number) => Math.floor((i * all) / shown)
  const shareOf = (row: number, column: number) => {
    const isLeftOut = isPale(first(row, fit.rows, grid.rows), first(column, fit.columns, grid.columns))
    return isLeftOut ? DROPPED_SHARE : 1
  }
  cellPixels(fit, limit, tints, shareOf, image)
  context.putImageData(image, Math.round(left * ratio), Math.round(top * ratio))
}

function drawFrames(
  { context, palette }: Paper,
  { left, top, width, height, biasTop, biasHeight }: Block,
): void {
  context.strokeStyle = palette.edge
  context.lineWidth = 1
  context.strokeRect(
    Math.round(left) - 0.5,
    Math.round(top) - 0.5,
    Math.round(width) + 1,
    Math.round(height) + 1,
  )
  context.strokeRect(Math.round(left) - 0.5, Math.round(biasTop) - 0.5, Math.round(width) + 1, biasHeight + 1)
}

/** "64 units → 1 output" as far as there is room for it. */
function nameBlock(paper: Paper, { sizes }: NetworkFrame, layer: number, { left, width }: Block): void {
  const [from, to] = [captionOf(layer, sizes), captionOf(layer + 1, sizes)]
  const isLast = layer === sizes.length - 2
  const candidates = [`${from} → ${to}`, `${sizes[layer]} → ${sizes[layer + 1]}`]
  const text = fitting(paper, width + 20, candidates)
  const [x, align] = isLast ? ([left + width, 'right'] as const) : ([left, 'left'] as const)
  write(paper, text, x, paper.height - 0.35 * paper.fontSize, { align })
}

function cellAt({ layout }: NetworkFrame, blocks: readonly Block[], { x, y }: Point): number | undefined {
  const layer = blocks.findIndex(({ left, width }) => x >= left && x < left + width)
  const block = blocks[layer]
  if (!block) return undefined
  const to = Math.floor((x - block.left) / block.cellWidth)
  if (y >= block.biasTop && y < block.biasTop + block.biasHeight) return indexOf(layout, { layer, to })
  if (y < block.top || y >= block.top + block.height) return undefined
  return indexOf(layout, { layer, from: Math.floor((y - block.top) / block.cellHeight), to })
}
