// How far training is from the exact solution, in words.
import { isPenalised } from '../../../experiment/penalty-of-lambda'
import type { LabState } from '../../../session/state'
import { formatLoss, formatSignificant } from '../../../ui/kit/format'
import type { ExactSolution } from '../shared/wire'

/** Of what guessing costs: so little of a loss is nothing. */
const NOTHING = 1e-9
/** A thousandth above the lowest cannot be seen in any picture. */
const ARRIVED = 1e-3

type Latest = NonNullable<LabState['latest']>
type Setting = { experiment: LabState['experiment']; run: NonNullable<LabState['run']> }

export function solutionWords(
  { objective, validationLoss, lambda }: ExactSolution,
  latest: Latest,
  { experiment, run }: Setting,
): string {
  const isHeld = isPenalised(experiment)
  const fresh = freshWords(validationLoss, latest.validationLoss)
  if (objective < NOTHING * run.nullLoss)
    return `The lowest training loss is 0: it meets every training point. Training stands at ${formatSignificant(latest.dataLoss)}.${fresh}`
  const lowest = `the lowest ${isHeld ? 'objective' : 'training loss'} there is, ${formatSignificant(objective)}`
  // The newest row may know of an older λ.
  if (isHeld && latest.lambda !== lambda)
    return `The lowest objective at this λ is ${formatSignificant(objective)}.`
  const above = latest.objective / objective - 1
  return above < ARRIVED
    ? `Training has come to ${lowest}.`
    : `Training is ${distance(above)} ${lowest}.${fresh}`
}

function distance(above: number): string {
  if (above >= 1) return `at ${formatSignificant(1 + above)} times`
  return `${Number((100 * above).toPrecision(2))} % above`
}

function freshWords(exact: number | null, own: number): string {
  if (exact === null || !Number.isFinite(own)) return ''
  return ` On new points the lowest has a loss of ${formatLoss(exact)}, yours ${formatLoss(own)}.`
}
