// What the loss chart draws at one moment: thinned lines, axes that hold still, and what is worth a word.
import type { History } from '../../session/history'
import type { Session } from '../../session/session'
import type { LabState, Mark } from '../../session/state'
import { formatLoss } from '../format'
import { guessingLabel, shareOfLargestClass } from './always-guessing'
import type { LineEnd } from './line-end'
import type { LossPoint, LossScale } from './loss-point'
import { type StepAxis, stepAxis } from './step-axis'
import { thin } from './thin'
import { lossAxis, type ValueAxis } from './value-axis'

export interface LossFrame {
  scale: LossScale
  points: LossPoint[]
  steps: StepAxis
  values: ValueAxis
  ends: LineEnd[]
  /** The highest value above the axis, and the step where the lines come back below it. */
  cutOff?: { step: number; value: number; tone: 'training' | 'validation' }
  best?: { step: number; value: number; label: string }
  guessing?: { value: number; label: string }
  marks: readonly Mark[]
}

/** recharts takes 14 ms for 100 points and 21 for 1000: these are drawn four times a second. */
const POINT_LIMIT = 400

export function lossFrame({ store, history }: Session, scale: LossScale): LossFrame {
  const state = store.getState()
  const points = thinnedPoints(history, scale, state.best?.step)
  const guessing = guessingLine(state, scale)
  const values = lossAxis(points, scale, guessing?.value)
  const best = bestNote(state, scale, points.at(-1))
  const peak = scale === 'linear' ? cutOff(points, values.max) : undefined
  return {
    scale,
    points,
    steps: stepAxis(state),
    values,
    ends: lineEnds(points.at(-1)),
    ...(peak && { cutOff: peak }),
    ...(best && { best }),
    ...(guessing && { guessing }),
    marks: state.marks,
  }
}

function thinnedPoints(history: History, scale: LossScale, bestStep: number | undefined): LossPoint[] {
  const [training, validation] =
    scale === 'accuracy'
      ? (['accuracy', 'validationAccuracy'] as const)
      : (['dataLoss', 'validationLoss'] as const)
  const rows = Array.from({ length: history.count }, (_, i) => ({
    step: history.at(i, 'step'),
    training: history.at(i, training),
    validation: history.at(i, validation),
  }))
  const best = rows.findIndex(({ step }) => step === bestStep)
  const series = [rows.map((row) => row.training), rows.map((row) => row.validation)]
  const steps = rows.map(({ step }) => step)
  return thin(steps, series, POINT_LIMIT, best < 0 ? [] : [best]).map((i) => rows[i]!)
}

function lineEnds(last: LossPoint | undefined): LineEnd[] {
  if (!last) return []
  return (['training', 'validation'] as const)
    .filter((tone) => Number.isFinite(last[tone]))
    .map((tone) => ({
      tone,
      label: tone,
      step: last.step,
      value: last[tone],
      isHollow: tone === 'validation',
    }))
}

function cutOff(points: readonly LossPoint[], max: number): LossFrame['cutOff'] {
  const heights = points.map(({ training, validation }) => Math.max(training, validation || 0))
  const top = heights.reduce((best, height, i) => (height > heights[best]! ? i : best), 0)
  const peak = points[top]
  // At the last point the name of the line says it.
  if (!peak || !(heights[top]! > max) || top === points.length - 1) return undefined
  const back = heights.findIndex((height, i) => i > top && !(height > max))
  return {
    step: points[back < 0 ? points.length - 1 : back]!.step,
    value: heights[top]!,
    tone: peak.validation > peak.training ? 'validation' : 'training',
  }
}

/** Said once the curve has turned: before that it would run along with the line's end. */
function bestNote({ best }: LabState, scale: LossScale, last: LossPoint | undefined): LossFrame['best'] {
  const hasTurned = best && last && last.step > best.step + 5 && last.validation > best.validationLoss * 1.02
  if (scale === 'accuracy' || !hasTurned) return undefined
  const { step, validationLoss: value } = best
  return { step, value, label: `best was ${formatLoss(value).slice(0, 4)}, at step ${step}` }
}

function guessingLine({ run }: LabState, scale: LossScale): LossFrame['guessing'] {
  if (!run) return undefined
  if (scale === 'accuracy') return { value: shareOfLargestClass(run), label: 'always guessing one class' }
  return { value: run.nullLoss, label: guessingLabel(run) }
}
