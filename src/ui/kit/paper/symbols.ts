// The marks of the fit: shape is the class, fill is the split, a dashed ring is a label that is wrong on purpose.
import type { Paper } from './picture'
import { traceShape } from './shapes'

/** CSS pixels, on a picture of ordinary size. */
export const TRAINING_RADIUS = 5
const RADIUS = { training: TRAINING_RADIUS, validation: 3.4 }
const RING_RADIUS = 10

export type SplitName = keyof typeof RADIUS

/** @param shape 0 is a circle, 1 a triangle, 2 a square */
export function drawSymbol(
  { context, palette, markScale }: Paper,
  split: SplitName,
  shape: number,
  x: number,
  y: number,
): void {
  context.beginPath()
  traceShape(context, shape, x, y, RADIUS[split] * markScale)
  context.lineJoin = 'round'
  context.lineWidth = 1.2
  if (split === 'training') {
    context.fillStyle = palette.training
    context.fill()
    // A thin halo keeps points apart where they lie on each other.
    context.strokeStyle = palette.halo
  } else {
    context.strokeStyle = palette.validation
    context.lineWidth = 1.3 * Math.max(markScale, 1)
  }
  context.stroke()
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
