// Which of the catalog's penalties a program means, by what it adds up: never by its name.
import { penaltyKinds } from '../../../catalog/kinds'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import type { PenaltyChoice, PenaltyKind } from '../../../catalog/penalties/penalty'
import { hasLambda } from '../../penalty-of-lambda'

/** Σ|w|, Σw², both of them, Σ‖w‖ over units, or nothing. */
export type Form = 'magnitudes' | 'squares' | 'both' | 'units' | 'nothing'

export function penaltyOf(form: Form): PenaltyKind {
  const kind = penaltyKinds.find((each) => formOf(each) === form)
  if (!kind) throw new TypeError(`No penalty adds up ${form}.`)
  return kind
}

/** Nothing of one that adds no term, but is none. */
function formOf(kind: PenaltyKind): Form | undefined {
  if (!hasLambda(kind)) return 'nothing'
  const { unit, total } = penaltyMath[kind]
  if (unit) return unit.kink > 0 ? 'units' : undefined
  // Half of each, where it has a share.
  const [squares, magnitudes] = [total(1, 0, 0.5), total(0, 1, 0.5)]
  if (squares > 0) return magnitudes > 0 ? 'both' : 'squares'
  return 'magnitudes'
}

/** Whether it can be chosen about it. */
export function offers(kind: PenaltyKind, choice: PenaltyChoice): boolean {
  return penaltyPage[kind].choices.includes(choice)
}
