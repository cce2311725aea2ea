// How well a run does, in counts and plain words: on what it was trained on, and on what it has never seen.

import { datasetShape } from '../../catalog/datasets/shape-table'
import { counted, formatCount, plainNumber } from '../../catalog/number-text'
import type { RunDescription } from '../../protocol/run-description'
import type { LabState } from '../state'
import { rSquared } from './r-squared'

type Latest = NonNullable<LabState['latest']>

/** Smaller errors are not told apart: a sentence has no exponents. */
const LEAST_ERROR = 0.001
/** So many new points the fit draws, and no more. */
const DRAWN = 100

/**
 * Two clauses without the full stop, in the marks of `segments`.
 *
 * @param isBad new rows are counted by what is wrong with them
 */
export function scores(state: LabState, run: RunDescription, latest: Latest, isBad: boolean): string {
  const seen = trainingScore(state, run, latest)
  const join = isBad ? 'but' : 'and'
  if (run.task !== 'regression') {
    const right = latest.validationAccuracy || 0
    // Of a few all may be right by luck.
    const hasWrong = isBad && right < 1
    const counted = countOf(hasWrong ? 1 - right : right, run.validation.inputs.length)
    return hasWrong ? `${seen}, but ${counted} new ones wrong` : `${seen} and ${counted} new ones`
  }
  if (isStandardized(state))
    return `${seen}, ${join} {v:${share(rSquared(latest.validationLoss, run.spread.validation))}} among new ones`
  return `${seen}; on new ones ${error('', 'v', latest.validationLoss)}`
}

/** On the training rows alone: there are no others. */
export function trainingScore(state: LabState, run: RunDescription, latest: Latest): string {
  const rows = run.training.inputs.length
  if (run.task !== 'regression') {
    const right = Math.round((latest.accuracy || 0) * rows)
    const who = state.isPenaltyMoved && !state.lookBack?.moment ? 'It now gets' : 'This network gets'
    return `${who} {t:${formatCount(right)} of ${formatCount(rows)}} training point${rows === 1 ? '' : 's'} right`
  }
  if (isStandardized(state))
    return `It explains {t:${share(rSquared(latest.dataLoss, run.spread.training))}} of what varies among its training points`
  return `On the ${counted(rows, 'point')} it has seen ${error('it is typically off ', 't', latest.dataLoss)}`
}

/** A count where the fit draws each of them, else a share; never none of some nor all of not all. */
function countOf(share: number, rows: number): string {
  if (rows <= DRAWN) return `{v:${Math.round(share * rows)} of ${rows}}`
  const percent = Math.round(100 * share)
  if (percent === 0 && share * rows >= 0.5) return '{v:fewer than 1 %} of'
  if (percent === 100 && (1 - share) * rows >= 0.5) return '{v:more than 99 %} of'
  return `{v:${percent} %} of`
}

/** Standardised targets have variance 1 over the training rows; as an error in their own units they say nothing. */
function isStandardized({ experiment: { data } }: LabState): boolean {
  return data.kind === 'custom' ? data.standardize : datasetShape[data.kind].standardizeTargets
}

/** The root of the mean squared error, two digits. */
function error(off: string, tone: 't' | 'v', mse: number): string {
  if (!Number.isFinite(mse)) return 'its answers are too large to be measured'
  const root = Math.sqrt(mse)
  const amount = root < LEAST_ERROR ? `less than ${LEAST_ERROR}` : plainNumber(Number(root.toPrecision(2)))
  return `${off}by {${tone}:${amount}}`
}

function share(r2: number): string {
  const percent = Math.round(100 * r2)
  if (!(percent > 0)) return 'nothing'
  return percent === 100 && 1 - r2 > LEAST_ERROR ** 2 ? 'more than 99 %' : `${percent} %`
}
