// What will be trained on, as points: before anything trains. Of one input against a number, or of two inputs.
import { counted } from '../../../catalog/number-text'
import type { CustomData } from '../../../experiment/experiment'
import { inputNames, outputNames } from '../../../experiment/names'
import { VALIDATION_DRAWN } from '../../../session/drawn-points'
import { classOf } from '../../kit/paper/answers'
import { drawAxes, insidePlot } from '../../kit/paper/axes'
import { type LegendEntry, splitEntries } from '../../kit/paper/legend-entry'
import type { Paper } from '../../kit/paper/picture'
import { type Range, rangeOf } from '../../kit/paper/range'
import { drawSymbol, type SplitName } from '../../kit/paper/symbols'

/** More hide each other in so small a picture. */
const TRAINING_DRAWN = 500
const MARGIN = 0.06

interface Mark {
  split: SplitName
  x: number
  y: number
  shape: number
}

export interface PlanPreview {
  names: { x: string; y: string }
  xs: Range
  ys: Range
  /** In the order in which they are drawn. */
  marks: Mark[]
  legend: LegendEntry[]
  words: string
}

/** Undefined where there is no plain picture of it. */
export function planPreview(data: CustomData): PlanPreview | undefined {
  const [first, second, ...others] = inputNames(data)
  const isNumber = data.task === 'regression'
  const y = second ?? (isNumber ? outputNames(data)[0] : undefined)
  if (first === undefined || y === undefined || others.length > 0) return undefined
  const marksOf = (split: SplitName, inputs: number[][], targets: number[][]) =>
    inputs.map(([x, x2], i): Mark => {
      const target = targets[i]!
      return {
        split,
        x: x!,
        y: second === undefined ? target[0]! : x2!,
        shape: isNumber ? 0 : classOf(target),
      }
    })
  const training = marksOf('training', data.inputs, data.targets).slice(0, TRAINING_DRAWN)
  const validation = marksOf('validation', data.validationInputs, data.validationTargets)
  const marks = [...validation.slice(0, VALIDATION_DRAWN), ...training]
  return {
    names: { x: first, y },
    xs: rangeOf(
      marks.map((mark) => mark.x),
      MARGIN,
    ),
    ys: rangeOf(
      marks.map((mark) => mark.y),
      MARGIN,
    ),
    marks,
    legend: legendOf(data),
    words: `${y} over ${first}: ${drawnOf(training.length, data.inputs.length)} to learn from, filled, and ${marks.length - training.length} to judge by, hollow.`,
  }
}

function drawnOf(drawn: number, all: number): string {
  return drawn < all ? `the first ${drawn} of ${counted(all, 'row')}` : counted(all, 'row')
}

function legendOf({ task, classNames = [], validationInputs }: CustomData): LegendEntry[] {
  const names = task === 'regression' ? [] : classNames
  return splitEntries({ classes: names.length, hasValidation: validationInputs.length > 0, names })
}

export function drawPreview(paper: Paper, { names, xs, ys, marks }: PlanPreview): void {
  const axes = drawAxes(paper, xs, ys, names)
  insidePlot(paper, () => {
    for (const { split, x, y, shape } of marks) drawSymbol(paper, split, shape, axes.x(x), axes.y(y))
  })
}
