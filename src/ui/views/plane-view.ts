// Two inputs, two classes: a quiet map of the answer over the plane, its boundary, and the points.
import type { LossKind } from '../../catalog/losses/loss'
import type { Points, RunDescription } from '../../protocol/commands'
import { boundaryLevel, probabilityOfOne } from './answers'
import { contour } from './contour'
import { paintField } from './field'
import { firstPoints } from './first-points'
import type { FitView, Paper } from './picture'
import { type Range, rangeOf, scaleOf, spaced } from './range'
import { drawRing, drawSymbol, type SplitName } from './symbols'

const COLUMNS = 66
const ROWS = 47
const MARGIN = 0.12
/** More would hide the map. */
const VALIDATION_SHOWN = 100

export function planeView(run: RunDescription, loss: LossKind): FitView {
  const { training } = run
  const validation = firstPoints(run.validation, VALIDATION_SHOWN)
  const shown = [...training.inputs, ...validation.inputs]
  const [xs, ys] = [0, 1].map((i) =>
    rangeOf(
      shown.map((row) => row[i]!),
      MARGIN,
    ),
  ) as [Range, Range]
  // The first row of the grid is the top of the picture.
  const rows = spaced(ys, ROWS).reverse()
  return {
    kind: 'plane',
    inputs: rows.flatMap((y) => spaced(xs, COLUMNS).map((x) => [x, y])),
    description: inWords(run, validation.inputs.length),
    draw(paper, values) {
      if (values) drawMap(paper, values, loss)
      const [x, y] = [scaleOf(xs, 0, paper.width), scaleOf(ys, paper.height, 0)]
      drawPoints(paper, 'validation', validation, x, y)
      drawPoints(paper, 'training', training, x, y)
    },
  }
}

function inWords({ inputNames, training }: RunDescription, validationShown: number): string {
  return (
    `Map of the network's answer over ${inputNames.join(' and ')}: circles on light ground and triangles on grey, ` +
    `with a line where it is undecided; ${training.inputs.length} training points, filled, ` +
    `and ${validationShown} validation points, hollow.`
  )
}

function drawMap(paper: Paper, values: Float32Array, loss: LossKind): void {
  const grid = { columns: COLUMNS, rows: ROWS, values }
  paintField(paper, grid, (output) => probabilityOfOne(output, loss))
  const { context, width, height, palette } = paper
  const [x, y] = [width / (COLUMNS - 1), height / (ROWS - 1)]
  context.beginPath()
  for (const [x1, y1, x2, y2] of contour(grid, boundaryLevel(loss))) {
    context.moveTo(x1 * x, y1 * y)
    context.lineTo(x2 * x, y2 * y)
  }
  context.lineCap = 'round'
  context.lineWidth = 2.2
  context.strokeStyle = palette.ink
  context.stroke()
}

type Scale = (value: number) => number

function drawPoints(paper: Paper, split: SplitName, points: Points, x: Scale, y: Scale): void {
  points.inputs.forEach(([x1, x2], i) => {
    const [left, top] = [x(x1!), y(x2!)]
    // Rings round the hollow points as well would be more rings than points.
    if (points.flipped[i] && split === 'training') drawRing(paper, left, top)
    drawSymbol(paper, split, points.targets[i]![0]!, left, top)
  })
}
