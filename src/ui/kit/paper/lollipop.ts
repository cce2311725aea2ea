// One weight as a mark: a filled dot on a stick, or where it is exactly zero a hollow one on the line.
import type { Paper } from './picture'

interface Place {
  x: number
  y: number
}

/** @param zero where a weight of 0 would be */
export function drawLollipop({ context, palette }: Paper, zero: Place, end: Place, radius: number): void {
  context.beginPath()
  context.moveTo(zero.x, zero.y)
  context.lineTo(end.x, end.y)
  context.lineWidth = Math.min(Math.max(radius / 2, 1), 2)
  context.strokeStyle = palette.ink
  context.stroke()
  context.beginPath()
  context.arc(end.x, end.y, radius, 0, 2 * Math.PI)
  context.fillStyle = palette.ink
  context.fill()
}

export function drawZero({ context, palette }: Paper, { x, y }: Place, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.lineWidth = 1.2
  context.fillStyle = palette.ground
  context.fill()
  context.strokeStyle = palette.faint
  context.stroke()
}
