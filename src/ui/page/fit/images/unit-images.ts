// The first layer's units, each as an image of its weights; one that is exactly zero is an empty frame.
import type { ImageSize } from '../../../../catalog/datasets/dataset'
import { formatSignificant } from '../../../kit/format'
import { squaresWithin } from '../../../kit/paper/panes'
import type { Paper } from '../../../kit/paper/picture'
import { drawWeights } from '../../../kit/paper/pixels'
import { fitting, widthOf, write, writeOver } from '../../../kit/paper/text'
import { firstLayerWeights, isDead, weightScale } from './weight-images'

export interface Layer {
  parameters: Float32Array
  sizes: readonly number[]
  image: ImageSize
  /** Where a unit is an answer. */
  names?: readonly string[] | undefined
}

/** Between two images. */
const GAP = 5
const UNITS_SHOWN = 40
/** Smaller images cannot be made out. */
const SMALLEST_SIDE = 32

export function drawUnits(paper: Paper, { parameters, sizes, image, names }: Layer): void {
  const { context, palette, width, height, fontSize } = paper
  const top = 1.7 * fontSize
  const room = Math.floor(width / SMALLEST_SIDE) * Math.floor((height - top) / SMALLEST_SIDE)
  const units = firstLayerWeights(parameters, sizes, Math.min(UNITS_SHOWN, room))
  const scale = weightScale(units)
  drawTitle(paper, sizes, units, scale)
  const { columns, side: pitch } = squaresWithin(units.length, width + GAP, height - top + GAP)
  const longest = Math.max(image.width, image.height)
  // Whole pixels are sharp.
  const side = longest * Math.max(Math.floor((pitch - GAP) / longest), 1)
  units.forEach((weights, i) => {
    const [left, y] = [(i % columns) * pitch, Math.round(top + Math.floor(i / columns) * pitch)]
    drawWeights(paper, weights, image, { left, top: y, side, scale })
    context.strokeStyle = palette.edge
    context.lineWidth = 1
    context.strokeRect(left - 0.5, y - 0.5, side + 1, side + 1)
    if (names) writeOver(paper, names[i]!, left + 0.3 * fontSize, y + 1.1 * fontSize)
  })
}

function drawTitle(paper: Paper, sizes: readonly number[], units: readonly number[][], scale: number): void {
  const { width, fontSize } = paper
  const count = sizes[1]!
  const what = sizes.length > 2 ? 'units' : 'classes'
  const shown = units.length < count ? `${units.length} of ${count}` : String(count)
  const titles = [`weights of ${shown} ${sizes.length > 2 ? 'hidden ' : ''}${what}`, `${shown} ${what}`]
  const title = fitting(paper, width, titles, true)
  write(paper, title, 0, fontSize, { color: 'ink', isBold: true })
  const dead = units.filter(isDead).length
  const empty = dead > 0 ? [`${dead} all zero`] : []
  const full = `full shade ${formatSignificant(scale)}`
  const used = widthOf(paper, title, true) + fontSize
  write(paper, fitting(paper, width - used, [[...empty, full].join(', '), ...empty, '']), used, fontSize)
}
