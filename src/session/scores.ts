// How well a run does, in counts and plain words: on what it was trained on, and on what it has never seen.
import { datasetShape } from '../catalog/datasets/shape-table'
import type { RunDescription } from '../protocol/commands'
import type { LabState } from './state'

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
  return `On the ${run.training.inputs.length} points it has seen it is typically off by {t:${typicalError(loss(state))}}`
}

function counts(state: LabState, run: RunDescription, isBad: boolean): string {
  const right = Math.round(100 * (state.latest?.validationAccuracy ?? 0))
  const fresh = isBad ? `but {v:${100 - right} of 100} new ones wrong` : `and {v:${right} of 100} new ones`
  return `${rightCount(state, run)}${isBad ? ',' : ''} ${fresh}`
}

function rightCount({ latest, touched }: LabState, { training }: RunDescription): string {
  const rows = training.inputs.length
  const right = Math.round((latest?.accuracy ?? 0) * rows)
  return `${touched ? 'It now gets' : 'This network gets'} {t:${right} of ${rows}} training points right`
}

function errors(state: LabState, run: RunDescription): string {
  return `${trainingScore(state, run)}; on new ones by {v:${typicalError(freshLoss(state))}}`
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
  return String(Number(Math.sqrt(mse).toPrecision(2)))
}

function share(mse: number, variance: number): string {
  const percent = Math.round(100 * (1 - mse / variance))
  return percent > 0 ? `${percent} %` : 'nothing'
}
