// A linear model of many inputs: predicted against actual, and which inputs it counts on.
import type { RunDescription } from '../../../../protocol/run-description'
import { type Box, within } from '../../../kit/paper/panes'
import type { FitView, Paper } from '../../../kit/paper/picture'
import { scatterView } from '../scatter-view'
import { coefficientsOf } from './coefficients'
import { linearFigures } from './linear-table'
import { drawWeightsByInput, hasRows } from './weights-by-input'
import { weightsInWords } from './weights-in-words'

const PADDING = 14
const GAP = 10
/** Below this there is room for the weights alone: how good the fit is stands in words. */
const NARROW = 460

export function linearView(run: RunDescription): FitView {
  const scatter = scatterView(run)
  const names = run.inputNames
  return {
    ...scatter,
    description: `${scatter.description} Beside it the weight of each of ${names.length} inputs.`,
    watchesParameters: true,
    inWords: (_, parameters) =>
      parameters ? weightsInWords(parameters.subarray(0, names.length), names) : '',
    table: linearFigures(run),
    draw(paper, shown) {
      const { weights, scatter: beside } = panesOf(paper, names)
      if (beside) within(paper, beside, (pane) => scatter.draw(pane, shown))
      const { parameters } = shown
      // The last parameter is the bias.
      if (parameters) {
        const perUnit = coefficientsOf(parameters, run)?.perUnit
        const own = { weights: parameters.subarray(0, names.length), names, ...(perUnit && { perUnit }) }
        within(paper, weights, (pane) => drawWeightsByInput(pane, own))
      }
    },
  }
}

function panesOf(paper: Paper, names: readonly string[]): { weights: Box; scatter?: Box } {
  const { width, height } = paper
  const inner = { left: PADDING, top: PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING }
  if (width < NARROW) return { weights: inner }
  if (hasRows({ ...paper, height: inner.height }, names)) {
    const left = Math.round(0.56 * width)
    return {
      scatter: { left: 0, top: 0, width: left - GAP, height },
      weights: { ...inner, left, width: width - left - PADDING },
    }
  }
  // Many inputs need the whole width.
  const top = Math.round(0.54 * height)
  return {
    scatter: { left: 0, top: 0, width, height: top - GAP },
    weights: { ...inner, top, height: height - top - PADDING },
  }
}
