// Bootstrap copies in the fit: a band about their curves, or their boundaries as thin lines.
import type { RunDescription } from '../../../protocol/run-description'
import type { FitView, Paper, Underlay } from '../../../ui/kit/paper/picture'
import { groundFor } from '../../../ui/kit/paper/plane/ground'
import { gridOver, gridScales, planeUnder } from '../../../ui/kit/paper/plane/plane-grid'
import type { BootstrapFound } from '../shared/wire'
import { bandOf } from './band'

/** Coarser than the fit's own: all copies are asked, and thin lines show no more. */
const COLUMNS = 45
const ROWS = 32

/** Raw units. */
export function copiesAskedAt({ points, inputs }: FitView): number[][] {
  return points === 'plane' ? gridOver(planeUnder(inputs), COLUMNS, ROWS) : inputs
}

export function copiesUnder(found: BootstrapFound, run: RunDescription, view: FitView): Underlay {
  return view.points === 'plane' ? boundariesUnder(found, run, view) : bandUnder(found, view)
}

function boundariesUnder(
  { copies, predictions }: BootstrapFound,
  run: RunDescription,
  view: FitView,
): Underlay {
  const plane = planeUnder(view.inputs)
  const outputs = run.outputNames.length
  const size = COLUMNS * ROWS * outputs
  const { boundary } = groundFor(run)
  const segments = Array.from({ length: copies }, (_, k) =>
    boundary({
      columns: COLUMNS,
      rows: ROWS,
      outputs,
      values: predictions.subarray(k * size, (k + 1) * size),
    }),
  ).flat()
  return ({ context, palette }, place) => {
    const { x, y } = gridScales(plane, place, COLUMNS, ROWS)
    context.beginPath()
    for (const [x1, y1, x2, y2] of segments) {
      context.moveTo(x(x1), y(y1))
      context.lineTo(x(x2), y(y2))
    }
    context.lineCap = 'round'
    context.lineWidth = 1
    context.strokeStyle = palette.quiet
    context.globalAlpha = 0.7
    context.stroke()
    context.globalAlpha = 1
  }
}

function bandUnder({ copies, predictions }: BootstrapFound, { inputs }: FitView): Underlay {
  const { low, high } = bandOf(predictions, copies)
  return (paper, { x, y }) => {
    const edge = (values: Float64Array) => inputs.map(([at], i) => [x(at!), y(values[i]!)] as const)
    fillBetween(paper, edge(low), edge(high))
  }
}

type Edge = readonly (readonly [x: number, y: number])[]

function fillBetween({ context, palette }: Paper, low: Edge, high: Edge): void {
  context.beginPath()
  for (const [x, y] of [...low, ...high.toReversed()]) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = palette.ink
  context.globalAlpha = 0.16
  context.fill()
  context.globalAlpha = 1
}
