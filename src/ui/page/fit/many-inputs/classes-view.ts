// Classes over other than two inputs: what is taken for what, and how sure the network is of either split.
import type { RunDescription } from '../../../../protocol/run-description'
import { splitEntries } from '../../../kit/paper/legend-entry'
import { within } from '../../../kit/paper/panes'
import type { FitView, Paper } from '../../../kit/paper/picture'
import { type Judged, judge } from '../judge'
import { drawMatrix } from '../matrix'
import { drawConfidence } from '../plane/confidence-strip'
import { classNames } from './class-names'
import { confusionOf } from './confusion'
import { confusionInWords, scoreInWords } from './confusion-words'

const INTERVAL_MS = 250
const PADDING = 16
/** Below this there is room for the matrix alone. */
const NARROW = 460

export function classesView(run: RunDescription): FitView {
  const { training, validation } = run
  const names = classNames(run)
  return {
    inputs: [...training.inputs, ...validation.inputs],
    description: descriptionOf(run, names),
    legend: splitEntries({ classes: names.length, hasValidation: validation.inputs.length > 0 }),
    intervalMs: INTERVAL_MS,
    draw(paper, { values }) {
      if (values) drawBoth(paper, judge(run, values), names)
    },
    summarize: (values) =>
      judge(run, values)
        .map(({ split, answers }) => scoreInWords(confusionOf(answers, names.length), split))
        .join(', '),
    inWords(values) {
      const { split, answers } = judge(run, values).at(-1)!
      return confusionInWords(confusionOf(answers, names.length), split, names)
    },
  }
}

function descriptionOf({ training, validation }: RunDescription, names: readonly string[]): string {
  const rows = `${training.inputs.length} training and ${validation.inputs.length} validation points`
  return (
    `Table of truth against answer for ${names.length} classes (${names.join(', ')}), ` +
    `and the probability that the right class is given, for ${rows}.`
  )
}

function drawBoth(paper: Paper, judged: readonly Judged[], names: readonly string[]): void {
  const { split, answers } = judged.at(-1)!
  const confusion = confusionOf(answers, names.length)
  const style = { title: scoreInWords(confusion, split), names, hasShapes: true }
  const inner = { left: PADDING, top: PADDING, height: paper.height - 2 * PADDING }
  if (paper.width < NARROW) {
    within(paper, { ...inner, width: paper.width - 2 * PADDING }, (pane) =>
      drawMatrix(pane, confusion, style),
    )
    return
  }
  const half = (paper.width - 4 * PADDING) / 2
  within(paper, { ...inner, width: half }, (pane) => drawMatrix(pane, confusion, style))
  within(paper, { ...inner, left: half + 3 * PADDING, width: half }, (pane) => drawConfidence(pane, judged))
}
