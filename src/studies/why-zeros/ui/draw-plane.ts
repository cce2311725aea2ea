// Draws the data loss over two weights: contours, the penalty's shape through the network's own place, and its way there.
import { drawAxes, insidePlot } from '../../../ui/kit/paper/axes'
import { within } from '../../../ui/kit/paper/panes'
import type { Paper } from '../../../ui/kit/paper/picture'
import { contour } from '../../../ui/kit/paper/plane/contour'
import { joinSegments } from '../../../ui/kit/paper/polylines'
import { scaleOf } from '../../../ui/kit/paper/range'
import { writeOver } from '../../../ui/kit/paper/text'
import type { Point } from './parameter-path'
import type { PlaneFrame } from './plane-frame'

interface Drawn {
  reach: number
  /** None until its contours have come. */
  frame: PlaneFrame | undefined
  path: readonly Point[]
  shape: readonly Point[]
}

interface Board {
  paper: Paper
  x(value: number): number
  y(value: number): number
}

export function drawPlane(paper: Paper, drawn: Drawn): void {
  const side = Math.min(paper.width, paper.height)
  // As long as high: a circle is a circle.
  within(paper, { left: (paper.width - side) / 2, top: 0, width: side, height: side }, (pane) => {
    const range = { min: -drawn.reach, max: drawn.reach }
    const board: Board = { paper: pane, ...drawAxes(pane, range, range, { x: 'weight 1', y: '' }) }
    insidePlot(pane, () => {
      drawOrigin(board, drawn.reach)
      drawShape(board, drawn.shape)
      const end = drawn.path.at(-1)
      if (drawn.frame && end) drawContours(board, drawn.frame, end)
      drawPath(board, drawn.path)
      writeOver(pane, 'weight 2', board.x(0) + 6, board.y(drawn.reach) + pane.fontSize, { color: 'quiet' })
    })
  })
}

function drawOrigin({ paper: { context, palette }, x, y }: Board, reach: number): void {
  context.strokeStyle = palette.edge
  context.lineWidth = 1
  context.beginPath()
  context.moveTo(x(-reach), y(0))
  context.lineTo(x(reach), y(0))
  context.moveTo(x(0), y(-reach))
  context.lineTo(x(0), y(reach))
  context.stroke()
}

function drawContours(board: Board, { plane, levels, here, lowest }: PlaneFrame, end: Point): void {
  const { context, palette } = board.paper
  context.strokeStyle = palette.training
  context.lineWidth = 1.1
  levels.forEach((level, k) => {
    // The lower, the stronger: it is plain which way is down.
    context.globalAlpha = 0.85 - (0.55 * k) / levels.length
    strokeLevel(board, plane, level)
  })
  context.globalAlpha = 1
  context.lineWidth = 2.4
  strokeLevel(board, plane, here)
  const [x, y] = [board.x(lowest.x), board.y(lowest.y)]
  context.beginPath()
  context.moveTo(x - 5, y)
  context.lineTo(x + 5, y)
  context.moveTo(x, y - 5)
  context.lineTo(x, y + 5)
  context.lineWidth = 2
  context.stroke()
  // Away from the network's own dot.
  const [isLeft, isUp] = [board.x(end.x) > x, board.y(end.y) > y]
  const place = [x + (isLeft ? -8 : 8), y + (isUp ? -8 : 16)] as const
  writeOver(board.paper, 'lowest', ...place, { color: 'training', align: isLeft ? 'right' : 'left' })
}

function strokeLevel({ paper: { context }, x, y }: Board, plane: PlaneFrame['plane'], level: number): void {
  const { side, reach, losses } = plane
  const toWeight = scaleOf({ min: 0, max: side - 1 }, -reach, reach)
  context.beginPath()
  for (const line of joinSegments(contour({ columns: side, rows: side, values: losses }, level))) {
    line.forEach(([column, row], i) => {
      const place = [x(toWeight(column)), y(toWeight(row))] as const
      if (i === 0) context.moveTo(...place)
      else context.lineTo(...place)
    })
  }
  context.stroke()
}

function drawShape({ paper: { context, palette }, x, y }: Board, shape: readonly Point[]): void {
  context.beginPath()
  for (const point of shape) context.lineTo(x(point.x), y(point.y))
  context.fillStyle = palette.negative
  context.globalAlpha = 0.14
  context.fill()
  context.globalAlpha = 1
  context.strokeStyle = palette.negative
  context.lineWidth = 2.2
  context.stroke()
}

function drawPath({ paper: { context, palette }, x, y }: Board, path: readonly Point[]): void {
  const last = path.at(-1)
  if (!last) return
  context.strokeStyle = palette.ink
  context.lineWidth = 1.4
  context.beginPath()
  for (const point of path) context.lineTo(x(point.x), y(point.y))
  context.stroke()
  context.beginPath()
  context.arc(x(last.x), y(last.y), 5, 0, 2 * Math.PI)
  context.fillStyle = palette.ink
  context.fill()
  context.strokeStyle = palette.page
  context.stroke()
}
