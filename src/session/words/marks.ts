// A mark on the step axis: what the visitor changed, in as few characters as say it.

import { significant } from '../../catalog/number-text'
import { penaltyPage } from '../../catalog/penalties/page-table'
import type { Mark } from '../state'
import { type Brake, brakes, brakeValue } from './brake'
import type { Change } from './change'

/** `L2 → L1, λ 0 → 0.01`; empty where nothing changed. */
export function describeChange({ from, to }: Change): string {
  const [old, now] = [from.penalty, to.penalty]
  return [
    change('', penaltyPage[old.kind].label, penaltyPage[now.kind].label),
    change('λ ', significant(old.lambda), significant(now.lambda)),
    change('r ', significant(old.l1Ratio), significant(now.l1Ratio)),
    change('biases ', penalised(old.includeBias), penalised(now.includeBias)),
    change('', old.l1Solver, now.l1Solver),
    change('η ', significant(from.learningRate), significant(to.learningRate)),
    change('weight decay ', significant(from.weightDecay), significant(to.weightDecay)),
    change('dropout ', significant(from.dropout), significant(to.dropout)),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function change(name: string, from: string, to: string): string {
  return from === to ? '' : `${name}${from} → ${to}`
}

function penalised(includeBias: boolean): string {
  return includeBias ? 'penalised' : 'free'
}

/** The marks with this one in the place of an older one of it; without it where nothing changed, or nothing was trained before. */
export function withMark(marks: readonly Mark[], old: Mark | undefined, mark: Mark): Mark[] {
  const isShown = mark.label !== '' && mark.step > 0
  const at = old ? marks.indexOf(old) : -1
  return marks.toSpliced(at < 0 ? marks.length : at, at < 0 ? 0 : 1, ...(isShown ? [mark] : []))
}

/** Whether a change holds the network back more by this: another kind of penalty with the same λ counts as λ. */
export function isTightened({ change }: Mark, brake: Brake): boolean {
  if (!change) return false
  const by = strengthGained(change, brake)
  return by > 0 || (by === 0 && brake === 'λ' && isOtherKind(change))
}

/** Whether a change holds the network back less by something, and by nothing more. */
export function isLoosened({ change }: Mark): boolean {
  const by = change ? brakes.map((brake) => strengthGained(change, brake)) : []
  return by.some((gain) => gain < 0) && by.every((gain) => gain <= 0)
}

export function isOtherKind({ from, to }: Change): boolean {
  return from.penalty.kind !== to.penalty.kind
}

function strengthGained({ from, to }: Change, brake: Brake): number {
  return brakeValue(to, brake) - brakeValue(from, brake)
}
