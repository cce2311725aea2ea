// The exact solution in the fit: its curve, or the line where its answer changes. Dotted, under the points.
import type { RunDescription } from '../../../protocol/run-description'
import type { FitView, Underlay } from '../../../ui/kit/paper/picture'
import { groundFor } from '../../../ui/kit/paper/plane/ground'
import { gridOver, gridScales, planeUnder } from '../../../ui/kit/paper/plane/plane-grid'
import { strokeLine } from '../../../ui/kit/paper/strokes'
import type { ExactSolution } from '../shared/wire'

const COLUMNS = 60
const ROWS = 42

/** Raw units; none where the picture has no place for it. */
export function placesAsked({ points, inputs }: FitView): number[][] {
  if (points === 'curve') return inputs
  return points === 'plane' ? gridOver(planeUnder(inputs), COLUMNS, ROWS) : []
}

export function solutionUnder(
  solution: ExactSolution,
  run: RunDescription,
  view: FitView,
): Underlay | undefined {
  if (view.points === 'curve') return curveUnder(solution, view)
  return view.points === 'plane' ? boundaryUnder(solution, run, view) : undefined
}

function curveUnder({ predictions }: ExactSolution, { inputs }: FitView): Underlay {
  return (paper, { x, y }) =>
    strokeLine(
      paper,
      'exact',
      inputs.map(([at], i) => [x(at!), y(predictions[i]!)]),
    )
}

function boundaryUnder({ predictions }: ExactSolution, run: RunDescription, view: FitView): Underlay {
  const plane = planeUnder(view.inputs)
  const outputs = run.outputNames.length
  const segments = groundFor(run).boundary({ columns: COLUMNS, rows: ROWS, outputs, values: predictions })
  return (paper, place) => {
    const { x, y } = gridScales(plane, place, COLUMNS, ROWS)
    for (const [x1, y1, x2, y2] of segments)
      strokeLine(paper, 'exact', [
        [x(x1), y(y1)],
        [x(x2), y(y2)],
      ])
  }
}
