// What the view of confidence shows at one moment: both splits judged, on an axis that holds still while the margins draw together.
import type { Points, RunDescription } from '../../../protocol/run-description'
import { type Certainty, certaintyOf } from '../../../session/confidence/certainty'
import { type JudgedRow, judgeRows, type LogitLoss } from '../../../session/confidence/judged-rows'
import { type Margins, marginQuantile, marginsOf } from '../../../session/confidence/margins'
import { calibrationError, type ReliabilityBin, reliabilityOf } from '../../../session/confidence/reliability'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { axisFromZero, type ValueAxis } from '../../kit/charts/axes/value-axis'
import { roundReach } from '../../kit/charts/weights/histogram'

/** Of all margins, what the axis holds; the rest is in its end bins. */
const HELD = 0.98
/** Of the axis: with less of it filled there is no shape to be seen any more. */
const LEAST_FILLED = 0.2

export interface ConfidenceFrame {
  /** What it shows was so at this step. */
  step: number
  /** 2 where there is one output. */
  classes: number
  margins: { training: Margins; validation?: Margins }
  /** Of the shares of a split. */
  shares: ValueAxis
  /** Of the validation rows, where there are any. */
  fresh?: Freshness
}

/** How sure the network is of new points. */
export interface Freshness {
  bins: ReliabilityBin[]
  calibrationError: number
  certainty: Certainty
  /** All of them are of the same class. */
  isOneClass: boolean
}

/**
 * What makes a frame whenever it is asked for: nothing before the outputs have come. Of one run the axis of margins holds
 * still while they draw together, so that what λ does to them can be seen, until they fill too little of it.
 */
export function createConfidenceFrames(): (session: Session) => ConfidenceFrame | undefined {
  let held: { run: RunDescription; limit: number } | undefined
  return ({ store }) => {
    const { run, outputs } = store.getState()
    if (!run || !outputs || run.loss === 'mse') return undefined
    const split = judgeSplits(run, run.loss, outputs.values)
    const reach = marginQuantile([...split.training, ...split.validation], HELD)
    const isFit = held?.run === run && reach <= held.limit && reach > LEAST_FILLED * held.limit
    if (!held || !isFit) held = { run, limit: roundReach(reach) }
    return { step: outputs.step, ...frameOf(run, split, held.limit) }
  }
}

interface Split {
  training: JudgedRow[]
  validation: JudgedRow[]
}

function judgeSplits({ training, validation }: RunDescription, loss: LogitLoss, values: Float32Array): Split {
  // The validation rows come after the training rows.
  const start = training.inputs.length * (training.targets[0]?.length ?? 0)
  return {
    training: judgeRows(loss, training.targets, values),
    validation: judgeRows(loss, validation.targets, values.subarray(start)),
  }
}

function frameOf(run: RunDescription, split: Split, limit: number): Omit<ConfidenceFrame, 'step'> {
  const training = marginsOf(split.training, limit)
  const hasFresh = split.validation.length > 0
  const validation = hasFresh ? marginsOf(split.validation, limit) : undefined
  return {
    classes: Math.max(2, run.outputNames.length),
    margins: { training, ...(validation && { validation }) },
    shares: axisFromZero(Math.max(highestShare(training), validation ? highestShare(validation) : 0), 4),
    ...(hasFresh && { fresh: freshnessOf(split.validation, run.validation) }),
  }
}

function highestShare({ counts, rows }: Margins): number {
  return counts.reduce((most, count) => Math.max(most, count), 0) / rows
}

function freshnessOf(rows: readonly JudgedRow[], { targets }: Points): Freshness {
  const bins = reliabilityOf(rows)
  return {
    bins,
    calibrationError: calibrationError(bins),
    certainty: certaintyOf(rows),
    isOneClass: new Set(targets.map(String)).size === 1,
  }
}

export function concernsConfidence(now: LabState, before: LabState): boolean {
  return now.outputs !== before.outputs || now.run !== before.run
}

/** The step of what is drawn. */
export const stepOfOutputs = ({ outputs }: LabState): number => outputs?.step ?? -1
