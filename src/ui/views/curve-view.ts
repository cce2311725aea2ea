// One input, one number out: the curve, the truth where it is known, and both splits.
import type { Points, RunDescription } from '../../protocol/commands'
import { type Axes, drawAxes, insidePlot } from './axes'
import { firstPoints } from './first-points'
import type { FitView, Paper } from './picture'
import { rangeOf, spaced } from './range'
import { drawSymbol, type SplitName } from './symbols'

const CURVE_POINTS = 200
const VALIDATION_SHOWN = 100

export function curveView(run: RunDescription): FitView {
  const { training, truth } = run
  const validation = firstPoints(run.validation, VALIDATION_SHOWN)
  const shown = [...training.inputs, ...validation.inputs].map(([x]) => x!)
  const targets = [...training.targets, ...validation.targets].map(([y]) => y!)
  const xs = rangeOf(shown, 0.05)
  const ys = rangeOf([...targets, ...(truth?.ys ?? [])], 0.12)
  const curve = spaced(xs, CURVE_POINTS)
  const names = { x: run.inputNames[0]!, y: run.outputNames[0]! }
  return {
    kind: 'curve',
    inputs: curve.map((x) => [x]),
    description: `The network's curve of ${names.y} over ${names.x}, with ${training.inputs.length} training points, filled, and ${validation.inputs.length} validation points, hollow${truth ? '; the truth is dotted' : ''}.`,
    draw(paper, values) {
      const axes = drawAxes(paper, xs, ys, names)
      insidePlot(paper, () => {
        drawPoints(paper, axes, 'validation', validation)
        if (truth) drawLine(paper, axes, truth.xs, truth.ys, 'truth')
        if (values) drawLine(paper, axes, curve, values, 'curve')
        drawPoints(paper, axes, 'training', training)
      })
    },
  }
}

function drawPoints(paper: Paper, axes: Axes, split: SplitName, { inputs, targets }: Points): void {
  inputs.forEach(([x], i) => {
    drawSymbol(paper, split, 0, axes.x(x!), axes.y(targets[i]![0]!))
  })
}

const strokes = {
  truth: { width: 2, dash: [1, 5], color: 'quiet' },
  curve: { width: 2.2, dash: [], color: 'ink' },
} as const

function drawLine(
  { context, palette }: Paper,
  { x, y }: Axes,
  xs: readonly number[],
  ys: ArrayLike<number>,
  stroke: keyof typeof strokes,
): void {
  const { width, dash, color } = strokes[stroke]
  context.beginPath()
  for (let i = 0; i < xs.length; i++) context.lineTo(x(xs[i]!), y(ys[i]!))
  context.lineWidth = width
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.setLineDash([...dash])
  context.strokeStyle = palette[color]
  context.stroke()
  context.setLineDash([])
}
