// A grid of outputs as a grey map, smooth at any size.
import type { Paper } from '../picture'

/** Outputs are interpolated before they become shades: a steep boundary stays sharp and without stairs. */
const FINER = 4

export interface OutputGrid {
  columns: number
  rows: number
  /** Numbers at each place. */
  outputs: number
  /** Row by row, [rows, columns, outputs]. */
  values: ArrayLike<number>
}

/** @param shadeOf how far from the lightest to the darkest ground, 0 … 1, for the outputs of a place */
export function paintField(
  { context, width, height, palette }: Paper,
  grid: OutputGrid,
  shadeOf: (outputs: Float64Array) => number,
) {
  const columns = (grid.columns - 1) * FINER + 1
  const rows = (grid.rows - 1) * FINER + 1
  const image = new ImageData(columns, rows)
  const { data } = image
  const place = new Float64Array(grid.outputs)
  const [from, to] = palette.map
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const shade = shadeOf(interpolate(grid, column / FINER, row / FINER, place))
      const at = 4 * (row * columns + column)
      for (let c = 0; c < 3; c++) data[at + c] = from[c]! + shade * (to[c]! - from[c]!)
      data[at + 3] = 255
    }
  }
  const { canvas, context: own } = scratch(columns, rows)
  own.putImageData(image, 0, 0)
  // From middle to middle of the outermost pixels: they stand on the picture's edges.
  context.drawImage(canvas, 0.5, 0.5, columns - 1, rows - 1, 0, 0, width, height)
}

/** The outputs at a place between the grid's, written into `result`. */
export function interpolate(
  { columns, rows, outputs, values }: OutputGrid,
  x: number,
  y: number,
  result: Float64Array,
): Float64Array {
  const left = Math.min(Math.floor(x), columns - 2)
  const top = Math.min(Math.floor(y), rows - 2)
  const dx = x - left
  const dy = y - top
  const at = (top * columns + left) * outputs
  const below = at + columns * outputs
  for (let k = 0; k < outputs; k++) {
    const upper = values[at + k]! + dx * (values[at + outputs + k]! - values[at + k]!)
    const lower = values[below + k]! + dx * (values[below + outputs + k]! - values[below + k]!)
    result[k] = upper + dy * (lower - upper)
  }
  return result
}

let scratchCanvas: HTMLCanvasElement | undefined

/** One canvas for all frames: making one each time costs more than the map. */
function scratch(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  scratchCanvas ??= document.createElement('canvas')
  if (scratchCanvas.width !== width) scratchCanvas.width = width
  if (scratchCanvas.height !== height) scratchCanvas.height = height
  return { canvas: scratchCanvas, context: scratchCanvas.getContext('2d', { willReadFrequently: true })! }
}
