// Two inputs and classes: a quiet map of the answer over the plane, its boundaries, and the points.
import type { Points, RunDescription } from '../../../../protocol/run-description'
import { VALIDATION_DRAWN } from '../../../../session/drawn-points'
import type { Ghost } from '../../../../session/state'
import { classOf } from '../../../kit/paper/answers'
import { type LegendEntry, splitEntries } from '../../../kit/paper/legend-entry'
import type { FitView, Frame, Measures, Paper, Place } from '../../../kit/paper/picture'
import { type Ground, groundFor } from '../../../kit/paper/plane/ground'
import { COLUMNS, gridOver, gridScales, planeUnder, ROWS } from '../../../kit/paper/plane/plane-grid'
import { joinSegments } from '../../../kit/paper/polylines'
import { rangeOf, scaleOf } from '../../../kit/paper/range'
import { strokeLine } from '../../../kit/paper/strokes'
import { drawRing, drawSymbol, type SplitName } from '../../../kit/paper/symbols'
import { cut, writeOver } from '../../../kit/paper/text'
import { isComparable } from '../comparable'
import { firstPoints } from '../first-points'
import { classCount, classNames, ownClassNames } from '../many-inputs/class-names'

const MARGIN = 0.12

/** @param kept of the picture before, where its axes are to stand */
export function planeView(run: RunDescription, kept?: Frame): FitView {
  const { training } = run
  const validation = firstPoints(run.validation, VALIDATION_DRAWN)
  const plane = kept ?? frameAround([...training.inputs, ...validation.inputs])
  const ground = groundFor(run)
  const place = ({ width, height }: Measures): Place => ({
    x: scaleOf(plane.xs, 0, width),
    y: scaleOf(plane.ys, height, 0),
  })
  return {
    inputs: plane.inputs,
    frame: plane,
    description: inWords(run, validation.inputs.length),
    legend: legendOf(run),
    canCompare: (ghost) => isComparable(run, ghost),
    points: 'plane',
    place,
    draw(paper, { values, ghost, under }) {
      const scales = place(paper)
      if (values) ground.paint(paper, gridOf(run, values))
      if (ghost) drawGhost(paper, ghost, scales)
      under?.(paper, scales, values)
      if (values) drawBoundary(paper, ground, run, values, gridScales(plane, scales))
      drawPoints(paper, 'validation', validation, scales)
      drawPoints(paper, 'training', training, scales)
      drawNames(paper, run)
    },
  }
}

function frameAround(inputs: readonly number[][]): Frame {
  const [xs, ys] = [0, 1].map((i) =>
    rangeOf(
      inputs.map((row) => row[i]!),
      MARGIN,
    ),
  )
  const plane = { xs: xs!, ys: ys! }
  return { ...plane, inputs: gridOver(plane) }
}

function gridOf({ outputNames }: RunDescription, values: Float32Array) {
  return { columns: COLUMNS, rows: ROWS, outputs: outputNames.length, values }
}

function legendOf(run: RunDescription): LegendEntry[] {
  const entries = splitEntries({
    classes: classCount(run),
    hasValidation: run.validation.inputs.length > 0,
    names: ownClassNames(run),
  })
  if (run.training.flipped.some(Boolean))
    entries.push({ shapes: ['ring'], look: 'ring', text: 'wrong label' })
  return entries
}

function inWords(run: RunDescription, validationShown: number): string {
  const { inputNames, training, task } = run
  const [circles, triangles] = run.classNames?.map((name) => `, ${name},`) ?? ['', '']
  const grounds =
    task === 'binary'
      ? `circles${circles} on plain ground and triangles${triangles} on shaded, with a line where it is undecided`
      : `${classCount(run)} classes (${classNames(run).join(', ')}), each with a mark and a ground of its own, with lines where the likeliest class changes`
  return (
    `Map of the network's answer over ${inputNames.join(' and ')}: ${grounds}; ` +
    `${training.inputs.length} training points, filled, and ${validationShown} validation points, hollow.`
  )
}

function drawBoundary(
  paper: Paper,
  ground: Ground,
  run: RunDescription,
  values: Float32Array,
  { x, y }: Place,
): void {
  const { context, palette } = paper
  context.beginPath()
  for (const [x1, y1, x2, y2] of ground.boundary(gridOf(run, values))) {
    context.moveTo(x(x1), y(y1))
    context.lineTo(x(x2), y(y2))
  }
  context.lineCap = 'round'
  context.lineWidth = 2.2
  context.strokeStyle = palette.ink
  context.stroke()
}

/** In the corners at the axes' ends. */
function drawNames(paper: Paper, { inputNames }: RunDescription): void {
  const { width, height, fontSize } = paper
  const [x, y] = inputNames.map((name) => cut(paper, name, width - 4 * fontSize))
  writeOver(paper, `${x} →`, width - 0.7 * fontSize, height - 0.7 * fontSize, { align: 'right' })
  writeOver(paper, `↑ ${y}`, 0.7 * fontSize, 1.4 * fontSize)
}

/** The run before was asked over a plane of its own. */
function drawGhost(paper: Paper, { run, prediction }: Ghost, scales: Place): void {
  if (!prediction) return
  const { x, y } = gridScales(planeUnder(prediction.inputs), scales)
  for (const line of joinSegments(groundFor(run).boundary(gridOf(run, prediction.values)))) {
    strokeLine(
      paper,
      'ghost',
      line.map(([column, row]) => [x(column), y(row)]),
    )
  }
}

function drawPoints(paper: Paper, split: SplitName, points: Points, { x, y }: Place): void {
  points.inputs.forEach(([x1, x2], i) => {
    const [left, top] = [x(x1!), y(x2!)]
    // Rings round the hollow points as well would be more rings than points.
    if (points.flipped[i] && split === 'training') drawRing(paper, left, top)
    drawSymbol(paper, split, classOf(points.targets[i]!), left, top)
  })
}
