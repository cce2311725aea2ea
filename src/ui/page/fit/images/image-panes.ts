// Where the parts of a picture about images stand: units, table and mistakes, as many as there is room for.
import type { ImageSize } from '../../../../catalog/datasets/dataset'
import type { Box } from '../../../kit/paper/panes'
import type { Paper } from '../../../kit/paper/picture'
import { matrixSide, matrixWidth } from '../matrix'
import { galleryHeight } from './mistake-gallery'

export interface ImagePanes {
  units: Box
  mistakes: Box
  table?: Box
  /** Of an image among the mistakes. */
  side: number
}

const PADDING = 14
const GAP = 24
/** Below this there is no room for the table. */
const NARROW = 460
/** A pixel of a smaller image cannot be made out. */
const SMALLEST_PIXEL = 4
/** Counts in smaller cells cannot be read. */
const SMALLEST_CELL_EM = 1.4

export function imagePanes(
  { width, height, fontSize }: Pick<Paper, 'width' | 'height' | 'fontSize'>,
  image: ImageSize,
  classes: number,
): ImagePanes {
  const inner = { left: PADDING, top: PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING }
  const longest = Math.max(image.width, image.height)
  const side = longest * Math.max(Math.floor(inner.height / 8 / longest), SMALLEST_PIXEL)
  if (inner.width < NARROW) return narrow(inner, side + (longest * SMALLEST_PIXEL) / 2)
  const strip = galleryHeight(side, fontSize)
  const upper = inner.height - strip - GAP / 2
  const isLow = matrixSide(upper, fontSize, classes) < SMALLEST_CELL_EM * fontSize
  return isLow ? low(inner, side, strip, fontSize) : wide(inner, side, strip, fontSize)
}

/** Mistakes beside the units. */
function narrow(inner: Box, side: number): ImagePanes {
  const units = Math.round(0.5 * inner.width)
  const mistakes = { ...inner, left: inner.left + units + PADDING, width: inner.width - units - PADDING }
  return { units: { ...inner, width: units }, mistakes, side }
}

/** The table has the whole height; units above mistakes beside it. */
function low(inner: Box, side: number, strip: number, fontSize: number): ImagePanes {
  const { units, table } = unitsAndTable(inner, fontSize)
  return {
    units: { ...units, height: inner.height - strip - GAP / 2 },
    table,
    mistakes: { ...units, top: inner.top + inner.height - strip, height: strip },
    side,
  }
}

/** Units and table side by side, mistakes in a row under both. */
function wide(inner: Box, side: number, strip: number, fontSize: number): ImagePanes {
  return {
    ...unitsAndTable({ ...inner, height: inner.height - strip - GAP / 2 }, fontSize),
    mistakes: { ...inner, top: inner.top + inner.height - strip, height: strip },
    side,
  }
}

function unitsAndTable(inner: Box, fontSize: number): { units: Box; table: Box } {
  const width = Math.min(matrixWidth(inner.height, fontSize), 0.48 * inner.width)
  const units = { ...inner, width: inner.width - width - GAP }
  return { units, table: { ...inner, left: inner.left + units.width + GAP, width } }
}
