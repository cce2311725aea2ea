// One input, one number out: the curve, the truth where it is known, and both splits.
import type { Points, RunDescription } from '../../../protocol/run-description'
import { VALIDATION_DRAWN } from '../../../session/drawn-points'
import { drawAxes, insidePlot, placeOnAxes } from '../../kit/paper/axes'
import { type LegendEntry, splitEntries } from '../../kit/paper/legend-entry'
import type { FitView, Frame, Paper, Place } from '../../kit/paper/picture'
import { rangeOf, spaced } from '../../kit/paper/range'
import { strokeLine } from '../../kit/paper/strokes'
import { drawSymbol, type SplitName } from '../../kit/paper/symbols'
import { isComparable } from './comparable'
import { firstPoints } from './first-points'
import { isLinear } from './linear/is-linear'
import { linearFigures } from './linear/linear-table'
import { drawResiduals, residualWords } from './residuals'

const CURVE_POINTS = 200

/** @param kept of the picture before, where its axes are to stand */
export function curveView(run: RunDescription, kept?: Frame): FitView {
  const { training, truth } = run
  const validation = firstPoints(run.validation, VALIDATION_DRAWN)
  const frame = kept ?? frameAround(run, validation)
  const { xs, ys } = frame
  const curve = frame.inputs.map(([x]) => x!)
  const names = { x: run.inputNames[0]!, y: run.outputNames[0]! }
  return {
    inputs: frame.inputs,
    frame,
    description: `The network's curve of ${names.y} over ${names.x}, with ${training.inputs.length} training points, filled, and ${validation.inputs.length} validation points, hollow${truth ? '; the truth is dashed' : ''}.`,
    legend: legendOf(run),
    ...(isLinear(run) && { watchesParameters: true, table: linearFigures(run) }),
    residuals: {
      entry: { shapes: ['bar'], look: 'residual', text: 'residual' },
      words: (outputs) => residualWords(run, outputs, validation.inputs.length),
    },
    canCompare: (ghost) => isComparable(run, ghost),
    points: 'curve',
    place: (paper) => placeOnAxes(paper, xs, ys),
    draw(paper, { values, ghost, under, outputs }) {
      const axes = drawAxes(paper, xs, ys, names)
      insidePlot(paper, () => {
        under?.(paper, axes, values)
        if (outputs) {
          drawResiduals(paper, axes, 'validation', validation, outputs.subarray(training.inputs.length))
          drawResiduals(paper, axes, 'training', training, outputs)
        }
        drawPoints(paper, axes, 'validation', validation)
        if (truth) strokeLine(paper, 'truth', onAxes(axes, truth.xs, truth.ys))
        if (ghost?.prediction) {
          const { inputs, values: before } = ghost.prediction
          strokeLine(
            paper,
            'ghost',
            onAxes(
              axes,
              inputs.map(([x]) => x!),
              before,
            ),
          )
        }
        if (values) strokeLine(paper, 'curve', onAxes(axes, curve, values))
        drawPoints(paper, axes, 'training', training)
      })
    },
  }
}

function frameAround({ training, truth }: RunDescription, validation: Points): Frame {
  const shown = [...training.inputs, ...validation.inputs].map(([x]) => x!)
  const targets = [...training.targets, ...validation.targets].map(([y]) => y!)
  const xs = rangeOf(shown, 0.05)
  const ys = rangeOf([...targets, ...(truth?.ys ?? [])], 0.12)
  return { xs, ys, inputs: spaced(xs, CURVE_POINTS).map((x) => [x]) }
}

function legendOf({ validation, truth }: RunDescription): LegendEntry[] {
  return [
    ...splitEntries({ classes: 1, hasValidation: validation.inputs.length > 0 }),
    { shapes: ['line'], look: 'curve', text: 'network' },
    ...(truth ? [{ shapes: ['line'], look: 'truth', text: 'truth' } as const] : []),
  ]
}

function drawPoints(paper: Paper, axes: Place, split: SplitName, { inputs, targets }: Points): void {
  inputs.forEach(([x], i) => {
    drawSymbol(paper, split, 0, axes.x(x!), axes.y(targets[i]![0]!))
  })
}

function onAxes({ x, y }: Place, xs: readonly number[], ys: ArrayLike<number>): [x: number, y: number][] {
  return xs.map((value, i) => [x(value), y(ys[i]!)])
}
