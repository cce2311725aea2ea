// An element of the page as marks: its ground and frame, its words line by line, and the <svg> and canvases in it.
// What only answers a visitor is left out.
import { redrawn } from '../paper/paper'
import { type ImageMark, type Mark, UNMOVED } from './mark'
import { PNG_SCALE } from './png-file'
import { frameMarks } from './read-frame'
import { readLines } from './read-lines'
import { readSvg } from './read-svg'
import type { Reading } from './reading'

/** Controls; the words of a term stand in a button of their own. */
const CONTROLS = 'button:not(.explained), input, select'

export function readHtml(element: Element, reading: Reading, faded = 1): Mark[] {
  const style = getComputedStyle(element)
  const isHidden = style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none'
  if (isHidden || element.matches(CONTROLS)) return []
  if (reading.without && element.matches(reading.without)) return []
  const opacity = faded * Number(style.opacity)
  if (element instanceof SVGSVGElement) return readSvg(element, reading.boxOf(element), opacity)
  if (element instanceof HTMLCanvasElement) return [imageOf(element, reading)]
  return [
    ...frameMarks(style, reading.boxOf(element), opacity),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Element) return readHtml(child, reading, opacity)
      return child instanceof Text ? readLines(child, style, reading, opacity) : []
    }),
  ]
}

function imageOf(canvas: HTMLCanvasElement, { boxOf }: Reading): ImageMark {
  const copy = redrawn(canvas, PNG_SCALE)
  const { x, y } = boxOf(canvas)
  // Pixel on pixel, or it would be blurred.
  const [left, top] = [x, y].map((value) => Math.round(PNG_SCALE * value) / PNG_SCALE)
  const box = { x: left!, y: top!, width: copy.width / PNG_SCALE, height: copy.height / PNG_SCALE }
  return { kind: 'image', canvas: copy, box, matrix: UNMOVED }
}
