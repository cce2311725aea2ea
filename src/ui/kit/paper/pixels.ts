// Small images of numbers, square by square.
import type { ImageSize } from '../../../catalog/datasets/dataset'
import type { Paper } from './picture'

/** How much of its square a negative weight fills: what is solid is positive, what is dotted negative. */
const DOT = 0.6
/** Below 1: a small weight is seen, and only what is exactly zero is blank. */
const FADING = 0.6

/** @param side of the whole image's longer edge @param scale the magnitude drawn at full strength; zero is paper */
export function drawWeights(
  { context, palette }: Paper,
  weights: readonly number[],
  { width, height }: ImageSize,
  { left, top, side, scale }: { left: number; top: number; side: number; scale: number },
): void {
  const pixel = side / Math.max(width, height)
  const dot = Math.max(Math.round(DOT * pixel), 1)
  // One sign after the other: changing the colour costs more than the square.
  for (const sign of [1, -1]) {
    context.fillStyle = sign > 0 ? palette.ink : palette.negative
    const filled = sign > 0 ? pixel : dot
    const inset = Math.floor((pixel - filled) / 2)
    weights.forEach((weight, i) => {
      if (!(sign * weight > 0)) return
      context.globalAlpha = Math.min(Math.abs(weight) / scale, 1) ** FADING
      const [x, y] = [left + (i % width) * pixel, top + Math.floor(i / width) * pixel]
      context.fillRect(x + inset, y + inset, filled, filled)
    })
  }
  context.globalAlpha = 1
}

/** Grey values as ink on paper. */
export function drawImage(
  { context, palette }: Paper,
  values: readonly number[],
  { width, height }: ImageSize,
  { left, top, side, darkest }: { left: number; top: number; side: number; darkest: number },
): void {
  const pixel = side / Math.max(width, height)
  context.fillStyle = palette.ink
  values.forEach((value, i) => {
    context.globalAlpha = Math.min(Math.max(value / darkest, 0), 1)
    context.fillRect(left + (i % width) * pixel, top + Math.floor(i / width) * pixel, pixel, pixel)
  })
  context.globalAlpha = 1
}
