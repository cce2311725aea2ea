// Classes over other than two inputs: how much probability each row's own class is given. Below the line: most of it is elsewhere.
import type { LossKind } from '../../catalog/losses/loss'
import type { Points, RunDescription } from '../../protocol/commands'
import { probabilityOfTruth } from './answers'
import { type Axes, drawAxes, insidePlot } from './axes'
import { firstPoints } from './first-points'
import type { FitView, Paper } from './picture'
import { drawSymbol, type SplitName } from './symbols'

const VALIDATION_SHOWN = 200
const probabilities = { min: -0.04, max: 1.12 }

export function confidenceView(run: RunDescription, loss: LossKind): FitView {
  const { training } = run
  const validation = firstPoints(run.validation, VALIDATION_SHOWN)
  const rows = { min: 0, max: Math.max(training.inputs.length, validation.inputs.length) + 1 }
  return {
    kind: 'confidence',
    inputs: [...training.inputs, ...validation.inputs],
    description: `Probability given to the right class of ${training.inputs.length} training points, filled, and ${validation.inputs.length} validation points, hollow; 1 is certain and right.`,
    draw(paper, values) {
      const axes = drawAxes(paper, rows, probabilities, { x: 'row', y: 'probability of the right class' })
      if (!values) return
      const start = training.targets.length * run.outputNames.length
      insidePlot(paper, () => {
        drawPoints(paper, axes, 'validation', validation, values.subarray(start), loss)
        drawPoints(paper, axes, 'training', training, values, loss)
      })
    },
  }
}

function drawPoints(
  paper: Paper,
  axes: Axes,
  split: SplitName,
  { targets }: Points,
  values: Float32Array,
  loss: LossKind,
): void {
  targets.forEach((target, i) => {
    const outputs = values.subarray(i * target.length, (i + 1) * target.length)
    const shape = target.length === 1 ? target[0]! : target.indexOf(1)
    drawSymbol(paper, split, shape, axes.x(i + 1), axes.y(probabilityOfTruth(outputs, target, loss)))
  })
}
