// The marks of the fit: shape is the class, fill is the split, a dashed ring is a label that is wrong on purpose.
import type { Paper } from './picture'

const RADIUS = { training: 5, validation: 3.4 }
const RING_RADIUS = 10

export type SplitName = keyof typeof RADIUS

/** @param shape 0 is a circle, 1 a triangle, 2 a square */
export function drawSymbol(
  { context, palette }: Paper,
  split: SplitName,
  shape: number,
  x: number,
  y: number,
): void {
  context.beginPath()
  trace(context, shape, x, y, RADIUS[split])
  context.lineJoin = 'round'
  context.lineWidth = 1.2
  if (split === 'training') {
    context.fillStyle = palette.training
    context.fill()
    // A thin halo keeps points apart where they lie on each other.
    context.strokeStyle = palette.halo
  } else {
    context.strokeStyle = palette.validation
    context.lineWidth = 1.3
  }
  context.stroke()
}

/** Traced so that all three have about the same area. */
function trace(context: CanvasRenderingContext2D, shape: number, x: number, y: number, radius: number): void {
  if (shape === 1) {
    context.moveTo(x, y - radius * 1.15)
    context.lineTo(x + radius * 1.1, y + radius * 0.8)
    context.lineTo(x - radius * 1.1, y + radius * 0.8)
    context.closePath()
  } else if (shape === 2) {
    context.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76)
  } else {
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
}

export function drawRing({ context, palette, markScale }: Paper, x: number, y: number): void {
  context.beginPath()
  context.arc(x, y, RING_RADIUS * markScale, 0, 2 * Math.PI)
  context.strokeStyle = palette.ink
  context.lineWidth = 1.2
  context.setLineDash([2.5, 2])
  context.stroke()
  context.setLineDash([])
}
