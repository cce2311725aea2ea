// Puts a picture on its canvas: at the screen's resolution, in the theme's colours, with round corners.
import type { Size } from '../element-size'
import { type Palette, readPalette } from './palette'
import type { FitView, Shown } from './picture'

const CORNER_RADIUS = 4
const FONT_SIZE = 12

export function paint(canvas: HTMLCanvasElement, { width, height }: Size, view: FitView, shown: Shown): void {
  const ratio = devicePixelRatio
  const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== pixelWidth) canvas.width = pixelWidth
  if (canvas.height !== pixelHeight) canvas.height = pixelHeight
  // Drawn by the processor: ten small pictures a second are nothing to it, and the GPU is busy training.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (!context) return
  const palette = readPalette()
  const markScale = markScaleOf({ width, height })
  // Words grow slower than marks: they stand beside the page's own.
  const fontSize = Math.round(FONT_SIZE * Math.sqrt(Math.max(markScale, 1)))
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.save()
  clipRoundly(context, palette, { width, height })
  view.draw({ context, width, height, palette, markScale, fontSize }, shown)
  context.restore()
}

/** The rounded corners are drawn: as a style they would be a mask over every frame. */
function clipRoundly(context: CanvasRenderingContext2D, palette: Palette, { width, height }: Size): void {
  context.fillStyle = palette.page
  context.fillRect(0, 0, width, height)
  context.beginPath()
  context.roundRect(0, 0, width, height, CORNER_RADIUS)
  context.clip()
  context.fillStyle = palette.ground
  context.fillRect(0, 0, width, height)
}

const ORDINARY: Size = { width: 600, height: 390 }

function markScaleOf({ width, height }: Size): number {
  return Math.min(Math.max(Math.min(width / ORDINARY.width, height / ORDINARY.height), 0.8), 1.6)
}
