// What the loss chart draws at one moment: thinned lines, axes that hold still, and what is worth a word.
import { formatCount } from '../../../../catalog/number-text'
import type { History } from '../../../../session/history'
import { shownGhost } from '../../../../session/run/shown-ghost'
import type { Session } from '../../../../session/session'
import type { Ghost, LabState, Mark } from '../../../../session/state'
import { formatLoss } from '../../format'
import { lossAxis, type Series, type ValueAxis } from '../axes/value-axis'
import type { LineEnd } from '../line-end'
import { GHOST_POINT_LIMIT, type GhostLine, type GhostLines, ghostEnd } from '../steps/ghost-lines'
import { type StepAxis, type StepRange, stepAxis } from '../steps/step-axis'
import { POINT_LIMIT, pointsWithin, thinnedPoints } from '../steps/visible-rows'
import type { StopNote } from '../stop/stop-words'
import { accuracyOfGuessing, guessingLabel } from './always-guessing'
import { type LossChoice, type LossPoint, type LossScale, lossPointAt } from './loss-point'
import { type FloorLine, floorLine } from './noise-floor'

export interface LossFrame {
  scale: LossScale
  points: LossPoint[]
  ghost?: GhostLines
  steps: StepAxis
  values: ValueAxis
  ends: LineEnd[]
  curves: Series[]
  /** The highest value above the axis, and the step where the lines come back below it. */
  cutOff?: { step: number; value: number; tone: 'training' | 'validation' }
  best?: { step: number; value: number; label: string }
  /** Where early stopping ends training. */
  stop?: StopNote
  guessing?: { value: number; label: string }
  floor?: FloorLine
  marks: readonly Mark[]
}

export function lossFrame({ store, history }: Session, choice: LossChoice, zoom?: StepRange): LossFrame {
  const state = store.getState()
  const lowest = lowestValidation(history, choice, state.pointsSince)
  const points = lossPoints(history, choice, zoom, POINT_LIMIT, lowest?.step)
  const ghost = ghostLosses(state, choice, zoom)
  const guessing = guessingLine(state, choice.scale)
  const floor = state.run && floorLine(state.run, choice.scale)
  const shown = pointsWithin(points, zoom)
  const values = lossAxis([...lossSeries(shown), ...(ghost?.lines ?? [])], {
    scale: choice.scale,
    ...(guessing && { guessing: guessing.value }),
    ...(state.awaited && { atLeast: state.awaited.loss }),
    isZoomed: zoom !== undefined,
  })
  const peak = choice.scale === 'linear' && !zoom ? cutOff(points, values.max) : undefined
  const best = bestNote(lowest, points.at(-1))
  const stop = stopNote(state)
  const nameOfGhost = ghost && ghostEnd(ghost, zoom)
  return {
    scale: choice.scale,
    points,
    ...(ghost && { ghost }),
    steps: stepAxis(state, zoom),
    values,
    curves: [...lossSeries(points), ...(ghost?.lines ?? [])],
    ends: [...lineEnds(shown.at(-1), points.at(-1)), ...(nameOfGhost ? [nameOfGhost] : [])],
    ...(peak && { cutOff: peak }),
    ...(best && { best }),
    ...(stop && { stop }),
    ...(guessing && { guessing }),
    ...(floor && { floor }),
    marks: state.marks,
  }
}

function lossPoints(
  history: History,
  choice: LossChoice,
  zoom: StepRange | undefined,
  limit: number,
  keptStep?: number,
): LossPoint[] {
  return thinnedPoints({
    history,
    zoom,
    pointAt: (i) => lossPointAt(history, i, choice),
    readValues: (i, values) => {
      const point = lossPointAt(history, i, choice)
      values[0] = point.training
      values[1] = point.validation
    },
    limit,
    keptStep,
  })
}

function lossSeries(points: readonly LossPoint[]): [training: Series, validation: Series] {
  const steps = points.map(({ step }) => step)
  return [
    { steps, values: points.map(({ training }) => training) },
    { steps, values: points.map(({ validation }) => validation) },
  ]
}

/** None where the run before was judged by another loss: its figures would mean something else. */
export function comparableGhost(state: LabState): Ghost | undefined {
  const ghost = shownGhost(state)
  return ghost?.run.loss === state.run?.loss ? ghost : undefined
}

function ghostLosses(
  state: LabState,
  choice: LossChoice,
  zoom: StepRange | undefined,
): GhostLines | undefined {
  const ghost = comparableGhost(state)
  if (!ghost) return undefined
  const [training, validation] = lossSeries(lossPoints(ghost.history, choice, zoom, GHOST_POINT_LIMIT))
  const isJudged = validation.values.some(Number.isFinite)
  const lines: GhostLine[] = [
    { ...training, isMain: !isJudged },
    { ...validation, isMain: isJudged },
  ]
  return { label: ghost.label, lines: lines.filter(({ values }) => values.some(Number.isFinite)) }
}

/** @param last of what there is: beyond what is shown where the visitor has zoomed in */
function lineEnds(shown: LossPoint | undefined, last: LossPoint | undefined): LineEnd[] {
  if (!shown) return []
  const isEnd = shown === last
  return (['training', 'validation'] as const)
    .filter((tone) => Number.isFinite(shown[tone]))
    .map((tone) => ({
      tone,
      label: tone,
      step: shown.step,
      value: shown[tone],
      ...(isEnd && { dot: tone === 'validation' ? 'hollow' : 'filled' }),
    }))
}

function cutOff(points: readonly LossPoint[], max: number): LossFrame['cutOff'] {
  const heights = points.map(({ training, validation }) => Math.max(training, validation || 0))
  const top = heights.reduce((best, height, i) => (height > heights[best]! ? i : best), 0)
  const peak = points[top]
  if (!peak || !(heights[top]! > max)) return undefined
  const back = heights.findIndex((height, i) => i > top && !(height > max))
  // Where a line ends above the axis its name says so.
  if (back < 0) return undefined
  return {
    step: points[back]!.step,
    value: heights[top]!,
    tone: peak.validation > peak.training ? 'validation' : 'training',
  }
}

/** The first of the lowest, of all rows that were measured on these points, in the figures that are shown. */
function lowestValidation(history: History, choice: LossChoice, since = 0): LossPoint | undefined {
  if (choice.scale === 'accuracy') return undefined
  let lowest: LossPoint | undefined
  for (let i = history.indexAt(since - 1) + 1; i < history.count; i++) {
    const point = lossPointAt(history, i, choice)
    if (point.validation < (lowest?.validation ?? Number.POSITIVE_INFINITY)) lowest = point
  }
  return lowest
}

/** Said once the curve has turned: before that it would run along with the line's end. */
function bestNote(lowest: LossPoint | undefined, last: LossPoint | undefined): LossFrame['best'] {
  const hasTurned =
    lowest && last && last.step > lowest.step + 5 && last.validation > lowest.validation * 1.02
  if (!hasTurned) return undefined
  const { step, validation: value } = lowest
  return { step, value, label: `best was ${formatLoss(value)}, at step ${formatCount(step)}` }
}

function stopNote({ earlyStopping }: LabState): LossFrame['stop'] {
  const step = earlyStopping?.verdict?.stop
  return step === undefined ? undefined : { step, label: `patience ${earlyStopping?.patience} stops` }
}

function guessingLine({ run }: LabState, scale: LossScale): LossFrame['guessing'] {
  if (!run) return undefined
  if (scale === 'accuracy') return { value: accuracyOfGuessing(run), label: 'always guessing one class' }
  return { value: run.nullLoss, label: guessingLabel(run) }
}
