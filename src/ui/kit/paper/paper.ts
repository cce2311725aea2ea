// Paper: a canvas at the screen's resolution, in the theme's colours, with marks and words in measure to its size.
import type { Size } from '../element-size'
import { themePalette } from './palette'
import type { Measures, Paper } from './picture'
import { fontOf } from './text'

const FONT_SIZE = 12

interface Drawing {
  size: Size
  draw(paper: Paper): void
}

/** What stands on each canvas, to be drawn once more at another resolution. */
const drawings = new WeakMap<HTMLCanvasElement, Drawing>()

/** Clean paper for each drawing: in the colour of the page. */
export function onPaper(canvas: HTMLCanvasElement, size: Size, draw: (paper: Paper) => void): void {
  drawings.set(canvas, { size, draw })
  drawOn(canvas, { size, draw }, devicePixelRatio * enlargementOf(canvas, size))
}

/**
 * The same picture, drawn and not enlarged.
 *
 * @param ratio pixels to a CSS pixel
 */
export function redrawn(canvas: HTMLCanvasElement, ratio: number): HTMLCanvasElement {
  const drawing = drawings.get(canvas)
  if (!drawing) throw new Error('Nothing is drawn on this canvas yet.')
  const copy = document.createElement('canvas')
  drawOn(copy, drawing, ratio)
  return copy
}

function drawOn(canvas: HTMLCanvasElement, { size, draw }: Drawing, ratio: number): void {
  const { width, height, markScale, fontSize } = measuresOf(size)
  const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== pixelWidth) canvas.width = pixelWidth
  if (canvas.height !== pixelHeight) canvas.height = pixelHeight
  // Drawn by the processor: ten small pictures a second are nothing to it, and the GPU is busy training.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (!context) return
  const palette = themePalette()
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.font = fontOf(fontSize)
  context.fillStyle = palette.page
  context.fillRect(0, 0, width, height)
  draw({ context, width, height, palette, markScale, fontSize })
}

/** What is so near to 1 is how far a box is off the pixels. */
const HARDLY_ENLARGED = 0.02

/** The page may be shown larger than it is laid out, and the canvas with it. */
function enlargementOf(canvas: HTMLCanvasElement, { width }: Size): number {
  const enlargement = canvas.getBoundingClientRect().width / width
  return enlargement > 1 + HARDLY_ENLARGED ? enlargement : 1
}

/** Of a picture of this size. */
export function measuresOf(size: Size): Measures {
  const markScale = markScaleOf(size)
  // Words grow slower than marks: they stand beside the page's own.
  return { ...size, markScale, fontSize: Math.round(FONT_SIZE * Math.sqrt(Math.max(markScale, 1))) }
}

const ORDINARY: Size = { width: 600, height: 390 }
/** One of several beside each other: marks as large as on a phone would hide what is to be compared. */
const SMALL_WIDTH = 250

function markScaleOf({ width, height }: Size): number {
  const least = width < SMALL_WIDTH ? 0.6 : 0.8
  return Math.min(Math.max(Math.min(width / ORDINARY.width, height / ORDINARY.height), least), 1.6)
}
