// A picture as a PNG: painted mark by mark, at twice its size whatever the screen has. Not by way of an image of the SVG:
// there WebKit draws before a font or an image inside has come, and no browser lets it have the page's own font.
import type { Color, ImageMark, Mark, PathMark, Sheet, Stroke, WordsMark } from './mark'
import { fontOf } from './measure'

/** Pixels of the file to a CSS pixel. */
export const PNG_SCALE = 2

/** @throws where the browser cannot make one so large */
export async function pngFile(sheet: Sheet): Promise<Blob> {
  await fontsOf(sheet)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(PNG_SCALE * sheet.width)
  canvas.height = Math.round(PNG_SCALE * sheet.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas for a picture of this size.')
  paintSheet(context, sheet)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser cannot write a PNG of this size.')
  return blob
}

/** A canvas does not wait for a font, nor ask for it. */
async function fontsOf({ marks }: Sheet): Promise<void> {
  const words = marks.filter((mark) => mark.kind === 'words')
  await Promise.all(words.map((mark) => document.fonts.load(fontOf(mark), mark.text)))
}

function paintSheet(context: CanvasRenderingContext2D, { width, height, ground, marks }: Sheet): void {
  context.setTransform(PNG_SCALE, 0, 0, PNG_SCALE, 0, 0)
  context.fillStyle = styleOf(ground)
  context.fillRect(0, 0, width, height)
  for (const mark of marks) {
    context.save()
    paintMark(context, mark)
    context.restore()
  }
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.clip) {
    const { x, y, width, height } = mark.clip
    context.beginPath()
    context.rect(x, y, width, height)
    context.clip()
  }
  context.transform(...mark.matrix)
  switch (mark.kind) {
    case 'path':
      paintPath(context, mark)
      break
    case 'words':
      paintWords(context, mark)
      break
    case 'image':
      paintImage(context, mark)
      break
    default:
      mark satisfies never
  }
}

function paintImage(
  context: CanvasRenderingContext2D,
  { canvas, box: { x, y, width, height } }: ImageMark,
): void {
  context.drawImage(canvas, x, y, width, height)
}

function paintPath(context: CanvasRenderingContext2D, { d, fill, stroke }: PathMark): void {
  const path = new Path2D(d)
  if (fill) {
    context.fillStyle = styleOf(fill)
    context.fill(path)
  }
  if (stroke) {
    takeStroke(context, stroke)
    context.stroke(path)
  }
}

function paintWords(context: CanvasRenderingContext2D, mark: WordsMark): void {
  const { text, x, y, anchor, color, halo } = mark
  context.font = fontOf(mark)
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  if (halo) {
    takeStroke(context, halo)
    context.strokeText(text, x, y)
  }
  context.fillStyle = styleOf(color)
  context.fillText(text, x, y)
}

function takeStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  const { width, dash, cap, join } = stroke
  context.strokeStyle = styleOf(stroke)
  context.lineWidth = width
  context.lineCap = cap
  context.lineJoin = join
  context.setLineDash([...dash])
}

function styleOf({ hex, opacity }: Color): string {
  const alpha = Math.round(255 * opacity)
  return `${hex}${alpha.toString(16).padStart(2, '0')}`
}
