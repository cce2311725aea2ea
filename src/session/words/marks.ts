// A mark on the step axis: what the visitor changed, in as few characters as say it.
import { penaltyPage } from '../../catalog/penalties/page-table'
import type { Experiment } from '../../experiment/experiment'
import type { Mark } from '../state'
import { shortNumber } from './number-text'

/** What may change while a run goes on. */
export type TunableValues = Pick<Experiment, 'penalty' | 'dropout'> & {
  learningRate: number
  weightDecay: number
}

export function tunableValues({ penalty, optimizer, dropout }: Experiment): TunableValues {
  return { penalty, dropout, learningRate: optimizer.learningRate, weightDecay: optimizer.weightDecay }
}

/** `L2 → L1, λ 0 → 0.01`; empty where nothing changed. */
export function describeChange(from: TunableValues, to: TunableValues): string {
  const [old, now] = [from.penalty, to.penalty]
  return [
    change('', penaltyPage[old.kind].label, penaltyPage[now.kind].label),
    change('λ ', shortNumber(old.lambda), shortNumber(now.lambda)),
    change('r ', shortNumber(old.l1Ratio), shortNumber(now.l1Ratio)),
    change('biases ', penalised(old.includeBias), penalised(now.includeBias)),
    change('', old.l1Solver, now.l1Solver),
    change('η ', shortNumber(from.learningRate), shortNumber(to.learningRate)),
    change('weight decay ', shortNumber(from.weightDecay), shortNumber(to.weightDecay)),
    change('dropout ', shortNumber(from.dropout), shortNumber(to.dropout)),
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

/** Whether a change, as it is marked, holds the network back more by this: another kind of penalty counts as λ. */
export function isTightened(label: string, brake: string | undefined): boolean {
  const [, from, to] = new RegExp(`${brake} (\\S+) → ([^\\s,]+)`).exec(label) ?? []
  if (from !== undefined && to !== undefined) return Number(to) > Number(from)
  return brake === 'λ' && /^[A-Z]/.test(label)
}

/** Whether a change, as it is marked, holds the network back less by something. */
export function isLoosened(label: string): boolean {
  const [, from, to] = /(?:λ|dropout|decay) (\S+) → ([^\s,]+)/.exec(label) ?? []
  return Number(to) < Number(from)
}
