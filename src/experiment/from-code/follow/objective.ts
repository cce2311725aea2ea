// Sums of a data loss and penalty terms, as a program puts its objective together.
import type { Call, Objective, Tensors, Term, Value } from './values'
import { isKind } from './values'

const MOST_TERMS = 64

const none: Objective = { kind: 'objective', lossScale: 1, scale: 1, terms: [], strange: [] }

export function ofLoss(loss: Call): Objective {
  return { ...none, loss }
}

export function ofTerm(form: Term['form'], of: Tensors, line: number): Objective {
  return { ...none, terms: [{ form, coefficient: 1, of, line }] }
}

/** Nothing where it is no part of an objective. */
export function asObjective(value: Value, line: number): Objective | undefined {
  if (isKind(value, 'objective')) return value
  return isKind(value, 'root') ? ofTerm('norm', value.of, line) : undefined
}

/** @param right what is added, whatever it is */
export function added(left: Objective, right: Value, line: number, sign = 1): Objective {
  const other = asObjective(right, line)
  if (!other) return typeof right === 'number' ? left : withStrange(left, [line])
  const term = sign === 1 ? other : scaled(other, sign)
  const [scale, terms] = together(left, term)
  if (terms.length > MOST_TERMS) return withStrange(left, [line])
  const loss = left.loss ?? term.loss
  const both = left.loss && term.loss ? [line] : []
  return {
    kind: 'objective',
    ...(loss && { loss }),
    lossScale: left.loss ? left.lossScale : term.lossScale,
    scale,
    terms,
    strange: distinct([...left.strange, ...term.strange, ...both]),
  }
}

/** What stands before one kind of terms stays what it is: at λ = 0 the shares of two terms can still be told. */
function together(left: Objective, right: Objective): [scale: number, terms: readonly Term[]] {
  if (right.terms.length === 0) return [left.scale, left.terms]
  if (left.terms.length === 0) return [right.scale, right.terms]
  return left.scale === right.scale
    ? [left.scale, [...left.terms, ...right.terms]]
    : [1, [...writtenOut(left), ...writtenOut(right)]]
}

function writtenOut({ scale, terms }: Objective): Term[] {
  return terms.map((term) => ({ ...term, coefficient: scale * term.coefficient }))
}

/** @param by NaN where it is not known */
export function scaled(objective: Objective, by: number): Objective {
  const { loss, lossScale, scale, terms } = objective
  // A factor of one term of several is that term's own: r and 1 − r.
  const isLone = terms.length === 1 && scale === 1 && terms[0]?.coefficient === 1
  return {
    ...objective,
    lossScale: loss ? lossScale * by : lossScale,
    ...(isLone ? { terms: terms.map((term) => ({ ...term, coefficient: by })) } : { scale: scale * by }),
  }
}

function withStrange(objective: Objective, lines: readonly number[]): Objective {
  return { ...objective, strange: distinct([...objective.strange, ...lines]) }
}

function distinct(lines: readonly number[]): number[] {
  return [...new Set(lines)].slice(0, MOST_TERMS)
}
