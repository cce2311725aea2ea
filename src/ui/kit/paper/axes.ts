// Quiet axes for the pictures that have values to read off: round ticks, fine grid lines, names.
import { signed } from '../../../catalog/number-text'
import { formatTick } from '../format'
import { ticksWithin } from '../ticks'
import type { Measures, Paper, Place } from './picture'
import { type Range, scaleOf } from './range'
import { cut, write } from './text'

interface Margins {
  left: number
  right: number
  top: number
  bottom: number
}

/** Room for ticks and names. */
function marginsOf({ fontSize }: Measures): Margins {
  return { left: 4 * fontSize, right: fontSize, top: 1.9 * fontSize, bottom: 3.2 * fontSize }
}

/** Where values lie on paper with these axes. */
export function placeOnAxes(paper: Measures, xs: Range, ys: Range): Place {
  const { left, right, top, bottom } = marginsOf(paper)
  return {
    x: scaleOf(xs, left, paper.width - right),
    y: scaleOf(ys, paper.height - bottom, top),
  }
}

export function drawAxes(paper: Paper, xs: Range, ys: Range, names: { x: string; y: string }): Place {
  const { width, height, fontSize } = paper
  const { left, right, bottom } = marginsOf(paper)
  const [end, foot] = [width - right, height - bottom]
  const axes = placeOnAxes(paper, xs, ys)
  drawRows(paper, axes, ys, left, end)
  for (const tick of ticksWithin(xs.min, xs.max, (end - left) / (5 * fontSize))) {
    write(paper, formatAxisTick(tick), axes.x(tick), foot + 1.35 * fontSize, { align: 'center' })
  }
  write(paper, cut(paper, names.x, end - left), (left + end) / 2, foot + 2.65 * fontSize, { align: 'center' })
  write(paper, cut(paper, names.y, end - fontSize), fontSize, 1.3 * fontSize)
  return axes
}

function drawRows(paper: Paper, axes: Place, ys: Range, left: number, end: number): void {
  const { context, height, palette, fontSize } = paper
  context.strokeStyle = palette.grid
  context.lineWidth = 1
  for (const tick of ticksWithin(ys.min, ys.max, Math.min(height / (4 * fontSize), 6))) {
    const y = Math.round(axes.y(tick)) + 0.5
    context.beginPath()
    context.moveTo(left, y)
    context.lineTo(end, y)
    context.stroke()
    write(paper, formatAxisTick(tick), left - 0.65 * fontSize, y + 0.35 * fontSize, { align: 'right' })
  }
}

/** Numbers of four digits stand without a separator: years are among them. */
export function formatAxisTick(value: number): string {
  return Math.abs(value) < 10_000 ? signed(value) : formatTick(value)
}

/** Runs `draw` with the paper clipped to the plot: a curve may leave it, axes and names stay clean. */
export function insidePlot(paper: Paper, draw: () => void): void {
  const { context, width, height } = paper
  const { left, top, bottom } = marginsOf(paper)
  context.save()
  context.beginPath()
  context.rect(left, top, width - left, height - top - bottom)
  context.clip()
  draw()
  context.restore()
}
