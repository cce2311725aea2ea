// The network as a matrix for each layer: a cell is a weight, in the page's own colour where it is exactly zero.
import type { Size } from '../element-size'
import { parseRgb } from '../views/palette'
import type { Paper } from '../views/picture'
import { fitting, write } from '../views/text'
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

function drawBlock(
  paper: Paper,
  { layout, limit }: NetworkFrame,
  { values, dropped }: NetworkNow,
  layer: number,
  block: Block,
  tints: Tints,
): void {
  const { fanIn, fanOut, weights, biases } = layout[layer]!
  const ratio = paper.context.getTransform().a
  const width = Math.max(1, Math.round(block.width * ratio))
  const put = (
    grid: Grid,
    top: number,
    height: number,
    isFaded: (row: number, column: number) => boolean,
  ) => {
    const fit = pooled(grid, { columns: width, rows: height })
    const shareOf = (row: number, column: number) =>
      // Of what is pooled the first stands for all.
      isFaded(Math.floor((row * grid.rows) / fit.rows), Math.floor((column * grid.columns) / fit.columns))
        ? DROPPED_SHARE
        : 1
    const image = paper.context.createImageData(width, height)
    cellPixels(fit, limit, tints, shareOf, image)
    paper.context.putImageData(image, Math.round(block.left * ratio), Math.round(top * ratio))
  }
  const isTo = (to: number) => dropped?.[layer + 1]?.has(to) ?? false
  put(
    { values: values.subarray(weights.begin, weights.end), rows: fanIn, columns: fanOut },
    block.top,
    Math.max(1, Math.round(block.height * ratio)),
    (from, to) => (dropped?.[layer]?.has(from) ?? false) || isTo(to),
  )
  put(
    { values: values.subarray(biases.begin, biases.end), rows: 1, columns: fanOut },
    block.biasTop,
    Math.round(block.biasHeight * ratio),
    (_, to) => isTo(to),
  )
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
