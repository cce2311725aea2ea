// A grid of outputs as a grey map, smooth at any size.
import type { Grid } from './contour'
import type { Paper } from './picture'

/** Outputs are interpolated before they become probabilities: a steep boundary stays sharp and without stairs. */
const FINER = 4

/** @param probability of class 1, 0 … 1, for an output */
export function paintField(
  { context, width, height, palette }: Paper,
  grid: Grid,
  probability: (output: number) => number,
) {
  const columns = (grid.columns - 1) * FINER + 1
  const rows = (grid.rows - 1) * FINER + 1
  const image = new ImageData(columns, rows)
  const [from, to] = palette.map
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const share = probability(interpolate(grid, column / FINER, row / FINER))
      const at = 4 * (row * columns + column)
      for (let c = 0; c < 3; c++) image.data[at + c] = from[c]! + share * (to[c]! - from[c]!)
      image.data[at + 3] = 255
    }
  }
  const { canvas, context: own } = scratch(columns, rows)
  own.putImageData(image, 0, 0)
  // From middle to middle of the outermost pixels: they stand on the picture's edges.
  context.drawImage(canvas, 0.5, 0.5, columns - 1, rows - 1, 0, 0, width, height)
}

function interpolate({ columns, rows, values }: Grid, x: number, y: number): number {
  const [left, top] = [Math.min(Math.floor(x), columns - 2), Math.min(Math.floor(y), rows - 2)]
  const [dx, dy] = [x - left, y - top]
  const at = top * columns + left
  const upper = values[at]! + dx * (values[at + 1]! - values[at]!)
  const lower = values[at + columns]! + dx * (values[at + columns + 1]! - values[at + columns]!)
  return upper + dy * (lower - upper)
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
