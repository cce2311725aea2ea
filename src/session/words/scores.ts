// How well a run does, in counts and plain words: on what it was trained on, and on what it has never seen.

import { datasetShape } from '../../catalog/datasets/shape-table'
import { counted, formatCount } from '../../experiment/format-count'
import type { RunDescription } from '../../protocol/run-description'
import type { LabState } from '../state'

/** Smaller errors are not told apart: a sentence has no exponents. */
const LEAST_ERROR = 0.001
/** Where no number can be given. */
const OVERFLOW = 'its answers are too large to be measured'

/**
 * Two clauses without the full stop, in the marks of `segments`.
 *
 * @param isBad new rows are counted by what is wrong with them
 */
export function scores(state: LabState, run: RunDescription, isBad: boolean): string {
  if (run.task !== 'regression') return counts(state, run, isBad)
  return isStandardized(state) ? explained(state, run, isBad) : errors(state, run)
}

/** On the training rows alone: there are no others. */
export function trainingScore(state: LabState, run: RunDescription): string {
  if (run.task !== 'regression') return rightCount(state, run)
  if (isStandardized(state))
    return `It explains {t:${share(loss(state), 1)}} of what varies among its training points`
  const learned = loss(state)
  const missed = Number.isFinite(learned) ? `it is typically off by {t:${typicalError(learned)}}` : OVERFLOW
  return `On the ${counted(run.training.inputs.length, 'point')} it has seen ${missed}`
}

function counts(state: LabState, run: RunDescription, isBad: boolean): string {
  const right = state.latest?.validationAccuracy || 0
  const rows = run.validation.inputs.length
  const fresh = isBad
    ? `but {v:${outOf(1 - right, rows)}} new ones wrong`
    : `and {v:${outOf(right, rows)}} new ones`
  return `${rightCount(state, run)}${isBad ? ',' : ''} ${fresh}`
}

/** A share as so many of a hundred, or of all the rows where they are fewer; never none of some nor all of not all. */
function outOf(share: number, rows: number): string {
  const total = Math.min(rows, 100)
  const hits = Math.round(share * total)
  if (hits === 0 && share * rows >= 0.5) return `fewer than 1 of ${total}`
  if (hits === total && (1 - share) * rows >= 0.5) return `more than ${total - 1} of ${total}`
  return `${hits} of ${total}`
}

function rightCount({ latest, touched }: LabState, { training }: RunDescription): string {
  const rows = training.inputs.length
  const right = Math.round((latest?.accuracy || 0) * rows)
  return `${touched ? 'It now gets' : 'This network gets'} {t:${formatCount(right)} of ${formatCount(rows)}} training point${rows === 1 ? '' : 's'} right`
}

function errors(state: LabState, run: RunDescription): string {
  const fresh = freshLoss(state)
  const missed = Number.isFinite(fresh) ? `by {v:${typicalError(fresh)}}` : OVERFLOW
  return `${trainingScore(state, run)}; on new ones ${missed}`
}

function explained(state: LabState, run: RunDescription, isBad: boolean): string {
  const fresh = share(freshLoss(state), run.nullLoss)
  return `${trainingScore(state, run)}, ${isBad ? 'but' : 'and'} {v:${fresh}} among new ones`
}

/** Standardised targets have variance 1 over the training rows; as an error in their own units they say nothing. */
function isStandardized({ experiment: { data } }: LabState): boolean {
  return data.kind === 'custom' ? data.standardize : datasetShape[data.kind].standardizeTargets
}

function loss({ latest }: LabState): number {
  return latest?.dataLoss ?? Number.NaN
}

function freshLoss({ latest }: LabState): number {
  return latest?.validationLoss ?? Number.NaN
}

/** The root of the mean squared error, two digits. */
function typicalError(mse: number): string {
  const error = Math.sqrt(mse)
  return error < LEAST_ERROR ? `less than ${LEAST_ERROR}` : String(Number(error.toPrecision(2)))
}

function share(mse: number, variance: number): string {
  const percent = Math.round(100 * (1 - mse / variance))
  if (!(percent > 0)) return 'nothing'
  return percent === 100 && mse > LEAST_ERROR ** 2 * variance ? 'more than 99 %' : `${percent} %`
}
