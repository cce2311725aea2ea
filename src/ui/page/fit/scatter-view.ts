// Many inputs, numbers out: predicted against actual. A perfect model lies on the diagonal.

import { signed } from '../../../catalog/number-text'
import type { Points, RunDescription } from '../../../protocol/run-description'
import { rSquared } from '../../../session/words/r-squared'
import { formatSignificant } from '../../kit/format'
import { drawAxes, insidePlot } from '../../kit/paper/axes'
import { splitEntries } from '../../kit/paper/legend-entry'
import type { FitView, Paper, Place } from '../../kit/paper/picture'
import { type Range, rangeOf } from '../../kit/paper/range'
import { drawSymbol, type SplitName } from '../../kit/paper/symbols'
import { firstPoints } from './first-points'
import { typicalError } from './typical-error'

const VALIDATION_SHOWN = 200
/** Of training numbers: more than these hide each other, and ten thousand take half a second to draw. */
const TRAINING_SHOWN = 1000

export function scatterView(run: RunDescription): FitView {
  const { training } = run
  const marked = firstPoints(training, Math.ceil(TRAINING_SHOWN / run.outputNames.length))
  const validation = firstPoints(run.validation, VALIDATION_SHOWN)
  const shown = validation.inputs.length
  // The predictions of the validation rows come after those of the training rows.
  const start = training.targets.flat().length
  const range = rangeOf([...training.targets, ...validation.targets].flat(), 0.06)
  const name = run.outputNames.length === 1 ? run.outputNames[0]! : 'value'
  return {
    // All rows: how good the fit is does not hang on which of them are drawn.
    inputs: [...training.inputs, ...run.validation.inputs],
    description: `Predicted against actual ${name}: ${countOf(marked, training)} training points, filled, and ${countOf(validation, run.validation)} validation points, hollow; a perfect model lies on the diagonal.`,
    legend: splitEntries({ classes: 1, hasValidation: shown > 0 }),
    points: 'scatter',
    draw(paper, { values, under }) {
      const axes = drawAxes(paper, range, range, { x: `actual ${name}`, y: 'predicted' })
      insidePlot(paper, () => {
        drawDiagonal(paper, axes, range)
        if (!values) return
        drawPoints(paper, axes, 'validation', validation, values.subarray(start))
        under?.(paper, axes, values)
        drawPoints(paper, axes, 'training', marked, values)
      })
    },
    summarize(values, latest) {
      if (!latest) return ''
      const { spread } = run
      const learned = `R² ${formatR2(rSquared(latest.dataLoss, spread.training))}`
      const own = formatSignificant(typicalError(training.targets.flat(), values))
      if (shown === 0) return `${learned} on training points; off by ${own}`
      const fresh = formatR2(rSquared(latest.validationLoss, spread.validation))
      const error = typicalError(run.validation.targets.flat(), values.subarray(start))
      return `${learned} training, ${fresh} validation; off by ${own} and ${formatSignificant(error)}`
    },
  }
}

function countOf(marked: Points, { inputs }: Points): string {
  return marked.inputs.length < inputs.length
    ? `the first ${marked.inputs.length} of ${inputs.length}`
    : String(inputs.length)
}

function formatR2(r2: number): string {
  return Number.isFinite(r2) ? signed(r2.toFixed(2)) : '–'
}

function drawDiagonal({ context, palette }: Paper, { x, y }: Place, { min, max }: Range): void {
  context.beginPath()
  context.moveTo(x(min), y(min))
  context.lineTo(x(max), y(max))
  context.strokeStyle = palette.ink
  context.lineWidth = 1.2
  context.stroke()
}

function drawPoints(
  paper: Paper,
  axes: Place,
  split: SplitName,
  { targets }: Points,
  values: Float32Array,
): void {
  targets.flat().forEach((actual, i) => {
    drawSymbol(paper, split, 0, axes.x(actual), axes.y(values[i]!))
  })
}
