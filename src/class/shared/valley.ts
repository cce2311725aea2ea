// The valley of the validation loss against λ: which λ are nearly as good as the best. Positions are those of the slider.
import { LAMBDA_POSITIONS, lambdaAt, positionOf } from '../../experiment/lambda-scale'
import type { TruthRung as Rung } from './truth'

/** What is within this share of the lowest validation loss is in the valley. */
const WITHIN = 0.05

/** Positions; whole numbers or between them. */
export interface Span {
  from: number
  to: number
}

export interface Valley {
  lowest: { lambda: number; validation: number }
  /** Ascending. Beyond the last network, λ counts as it does there. */
  spans: readonly Span[]
}

/** The λ of the host's networks: 0, then evenly on the slider's scale from 10⁻⁵ to 1. */
export const LADDER_LAMBDAS: readonly number[] = [
  0,
  ...Array.from({ length: 15 }, (_, k) => lambdaAt(positionOf(1e-5) + Math.round((100 * k) / 14))),
]

/** Undefined where not one network has a validation loss. */
export function valleyOf(rungs: readonly Rung[]): Valley | undefined {
  const lowest = sound(rungs).toSorted((a, b) => a.validation - b.validation)[0]
  if (!lowest) return undefined
  const { lambda, validation } = lowest
  return { lowest: { lambda, validation }, spans: spansUnder(rungs, (1 + WITHIN) * validation) }
}

export function isIn({ spans }: Valley, position: number): boolean {
  return spans.some(({ from, to }) => from <= position && position <= to)
}

/** Where a valley is drawn place by place, its lowest place may be half a way to the next one off. */
const HALF_A_PLACE = 5

export function isNear({ spans }: Valley, place: number): boolean {
  return spans.some(({ from, to }) => from - HALF_A_PLACE <= place && place <= to + HALF_A_PLACE)
}

/** Whether one of the networks has this λ. */
export function isOfRung(rungs: readonly Rung[], position: number): boolean {
  return rungs.some(({ lambda }) => positionOf(lambda) === position)
}

/** The validation loss at a position, on straight lines between the networks; NaN where they have diverged. */
export function validationAt(rungs: readonly Rung[], position: number): number {
  return between(rungs, position, ({ validation }) => validation ?? Number.NaN)
}

export function trainingAt(rungs: readonly Rung[], position: number): number {
  return between(rungs, position, ({ training }) => training)
}

function between(rungs: readonly Rung[], position: number, lossOf: (rung: Rung) => number): number {
  const next = rungs.findIndex(({ lambda }) => positionOf(lambda) >= position)
  const after = rungs.at(next)
  if (!after) return Number.NaN
  const high = positionOf(after.lambda)
  // Before the first, beyond the last, or right at one.
  if (next <= 0 || position === high) return lossOf(after)
  const before = rungs[next - 1]!
  const low = positionOf(before.lambda)
  return lossOf(before) + ((lossOf(after) - lossOf(before)) * (position - low)) / (high - low)
}

function sound(rungs: readonly Rung[]): { lambda: number; validation: number }[] {
  return rungs.flatMap(({ lambda, validation }) => (validation === null ? [] : [{ lambda, validation }]))
}

function spansUnder(rungs: readonly Rung[], limit: number): Span[] {
  const spans: Span[] = []
  for (const [k, { lambda, validation }] of rungs.entries()) {
    if (!isUnder(validation, limit)) continue
    const position = positionOf(lambda)
    const [before, after] = [rungs[k - 1], rungs[k + 1]]
    const to = after ? crossing(rungs[k]!, after, limit) : LAMBDA_POSITIONS
    const last = spans.at(-1)
    if (last && before && isUnder(before.validation, limit)) last.to = to
    else spans.push({ from: before ? crossing(rungs[k]!, before, limit) : position, to })
  }
  return spans
}

function isUnder(validation: number | null, limit: number): boolean {
  return validation !== null && validation <= limit
}

/** Where the straight line from a network in the valley to its neighbour leaves it; at the neighbour where it does not. */
function crossing(inside: Rung, neighbour: Rung, limit: number): number {
  const [from, to] = [positionOf(inside.lambda), positionOf(neighbour.lambda)]
  if (isUnder(neighbour.validation, limit)) return to
  if (neighbour.validation === null || inside.validation === null) return from
  return from + ((to - from) * (limit - inside.validation)) / (neighbour.validation - inside.validation)
}
