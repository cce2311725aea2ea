// Images that are answered wrong, each with what the network says and what it is.
import type { ImageSize } from '../../../../catalog/datasets/dataset'
import type { Paper } from '../../../kit/paper/picture'
import { drawImage } from '../../../kit/paper/pixels'
import { fitting, widthOf, write } from '../../../kit/paper/text'
import type { Mistake } from './mistakes'

export interface Gallery {
  images: readonly (readonly number[])[]
  size: ImageSize
  /** The value that is drawn as ink. */
  darkest: number
  names: readonly string[]
}

/** More than these nobody looks at. */
const MOST = 12
const TITLE_EM = 1.7
const CAPTION_EM = 1.6

/** Of a gallery of one row. */
export function galleryHeight(side: number, fontSize: number): number {
  return side + (TITLE_EM + CAPTION_EM) * fontSize
}

/** The longest first. */
function titlesFor(count: number): string[] {
  if (count < 2) return [count === 0 ? 'no mistakes' : 'the only mistake']
  return [`the most certain of ${count} mistakes`, `worst of ${count} mistakes`]
}

/** As many as there is room for, row by row. */
export function drawMistakes(
  paper: Paper,
  mistakes: readonly Mistake[],
  gallery: Gallery,
  side: number,
): void {
  const { context, palette, width, height, fontSize } = paper
  const titles = titlesFor(mistakes.length)
  write(paper, fitting(paper, width, titles, true), 0, fontSize, { color: 'ink', isBold: true })
  const captions = mistakes
    .slice(0, MOST)
    .map(({ answer, truth }) => `says ${gallery.names[answer]}, is ${gallery.names[truth]}`)
  const pitch = Math.max(side, ...captions.map((caption) => widthOf(paper, caption))) + fontSize
  const columns = Math.max(Math.floor((width + fontSize) / pitch), 1)
  const rowHeight = side + (CAPTION_EM + 0.4) * fontSize
  const rows = Math.max(Math.floor((height - TITLE_EM * fontSize + 0.4 * fontSize) / rowHeight), 1)
  mistakes.slice(0, Math.min(columns * rows, MOST)).forEach(({ row }, i) => {
    const left = Math.round((i % columns) * pitch)
    const top = Math.round(TITLE_EM * fontSize + Math.floor(i / columns) * rowHeight)
    drawImage(paper, gallery.images[row]!, gallery.size, { left, top, side, darkest: gallery.darkest })
    context.strokeStyle = palette.grid
    context.lineWidth = 1
    context.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1)
    write(paper, captions[i]!, left, top + side + 1.2 * fontSize)
  })
}
