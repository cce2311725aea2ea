// Images and their classes: what the first layer looks for, what is taken for what, and the worst mistakes.

import type { ImageSize } from '../../../../catalog/datasets/dataset'
import { extent } from '../../../../experiment/extent'
import type { MetricColumn } from '../../../../protocol/metrics'
import type { Points, RunDescription } from '../../../../protocol/run-description'
import { answersTo } from '../../../kit/paper/answers'
import type { LegendEntry } from '../../../kit/paper/legend-entry'
import { within } from '../../../kit/paper/panes'
import type { FitView } from '../../../kit/paper/picture'
import type { SplitName } from '../../../kit/paper/symbols'
import { classNames } from '../many-inputs/class-names'
import { confusionOf } from '../many-inputs/confusion'
import { confusionInWords, scoreInWords } from '../many-inputs/confusion-words'
import { drawMatrix } from '../matrix'
import { imagePanes } from './image-panes'
import { drawMistakes } from './mistake-gallery'
import { worstMistakes } from './mistakes'
import { drawUnits } from './unit-images'

const INTERVAL_MS = 250

const legend: readonly LegendEntry[] = [
  { shapes: ['solid'], look: 'positive', text: 'weight above 0' },
  { shapes: ['dotted'], look: 'negative', text: 'below 0' },
  { shapes: ['blank'], look: 'zero', text: 'exactly 0' },
]

export function imageView(run: RunDescription, image: ImageSize): FitView {
  const { split, points } = judgedSplit(run)
  const names = classNames(run)
  const gallery = { images: points.inputs, size: image, names, darkest: extent(points.inputs.flat())[1] }
  const answers = (values: Float32Array) => answersTo(points.targets, values, run.loss)
  const confusion = (values: Float32Array) => confusionOf(answers(values), names.length)
  return {
    inputs: points.inputs,
    description: descriptionOf(run, image, { split, points }),
    legend,
    watchesParameters: true,
    intervalMs: INTERVAL_MS,
    draw(paper, { values, parameters }) {
      const panes = imagePanes(paper, image, names.length)
      if (parameters) {
        const layer = { parameters, sizes: run.sizes, image, names: run.sizes.length > 2 ? undefined : names }
        within(paper, panes.units, (pane) => drawUnits(pane, layer))
      }
      if (!values) return
      const mistakes = worstMistakes(answers(values))
      within(paper, panes.mistakes, (pane) => drawMistakes(pane, mistakes, gallery, panes.side))
      if (!panes.table) return
      const counted = confusion(values)
      const style = { title: scoreInWords(counted, split), names, hasShapes: false }
      within(paper, panes.table, (pane) => drawMatrix(pane, counted, style))
    },
    summarize: (values, latest) => summary(run, scoreInWords(confusion(values), split), latest),
    inWords: (values) => confusionInWords(confusion(values), split, names),
  }
}

interface JudgedSplit {
  split: SplitName
  points: Points
}

/** New rows, or where there are none those that the network has learned from. */
function judgedSplit({ training, validation }: RunDescription): JudgedSplit {
  return validation.inputs.length > 0
    ? { split: 'validation', points: validation }
    : { split: 'training', points: training }
}

function descriptionOf(
  run: RunDescription,
  { width, height }: ImageSize,
  { split, points }: JudgedSplit,
): string {
  const units = run.sizes.length > 2 ? `${run.sizes[1]} hidden units` : `${run.sizes[1]} classes`
  return (
    `The first layer's weights to ${units} as images of ${width} by ${height}, ` +
    `a table of truth against answer for ${run.outputNames.length} classes on ${points.inputs.length} ${split} images, ` +
    'and the images that are answered wrong with the most certainty.'
  )
}

/** The training rows are not asked for the picture: the metrics know how many are right. */
function summary(
  { training, validation }: RunDescription,
  score: string,
  latest: Record<MetricColumn, number> | undefined,
): string {
  if (!latest || validation.inputs.length === 0) return score
  const rows = training.inputs.length
  const right = Math.round(latest.accuracy * rows)
  return `${scoreInWords({ right, rows }, 'training')}, ${score}`
}
