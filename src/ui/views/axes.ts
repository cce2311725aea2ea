// Quiet axes for the pictures that have values to read off: round ticks, fine grid lines, names.
import { formatTick } from '../format'
import { ticksWithin } from '../ticks'
import type { Paper } from './picture'
import { type Range, scaleOf } from './range'

const PADDING = { left: 48, right: 14, top: 12, bottom: 38 }
const CANVAS_FONT = "12px 'Inter Variable', sans-serif"

export interface Axes {
  x(value: number): number
  y(value: number): number
}

/** Draws the axes, and leaves the paper clipped to the plot until `restore`. */
export function drawAxes(paper: Paper, xs: Range, ys: Range, names: { x: string; y: string }): Axes {
  const { context, width, height, palette } = paper
  const [right, bottom] = [width - PADDING.right, height - PADDING.bottom]
  const axes = { x: scaleOf(xs, PADDING.left, right), y: scaleOf(ys, bottom, PADDING.top) }
  context.font = CANVAS_FONT
  context.fillStyle = palette.quiet
  context.strokeStyle = palette.grid
  context.lineWidth = 1
  drawRows(paper, axes, ys, right)
  context.textAlign = 'center'
  for (const tick of ticksWithin(xs.min, xs.max, 8))
    context.fillText(formatTick(tick), axes.x(tick), bottom + 16)
  context.fillText(names.x, (PADDING.left + right) / 2, bottom + 32)
  context.textAlign = 'left'
  context.fillText(names.y, 10, PADDING.top + 10)
  return axes
}

function drawRows({ context }: Paper, axes: Axes, ys: Range, right: number): void {
  context.textAlign = 'right'
  for (const tick of ticksWithin(ys.min, ys.max, 6)) {
    const y = Math.round(axes.y(tick)) + 0.5
    context.beginPath()
    context.moveTo(PADDING.left, y)
    context.lineTo(right, y)
    context.stroke()
    context.fillText(formatTick(tick), PADDING.left - 8, y + 4)
  }
}

/** Runs `draw` with the paper clipped to the plot: a curve may leave it, axes and names stay clean. */
export function insidePlot({ context, width, height }: Paper, draw: () => void): void {
  context.save()
  context.beginPath()
  context.rect(PADDING.left, 0, width - PADDING.left, height - PADDING.bottom)
  context.clip()
  draw()
  context.restore()
}
