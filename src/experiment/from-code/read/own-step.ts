// Steps that the lab's own PyTorch programs write out: an optimizer with a proximal step, a penalty of whole units. They are
// known by the very lines that the catalog writes them with.

import { optimizerKinds, penaltyKinds } from '../../../catalog/kinds'
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import type { PenaltySettings } from '../../experiment'
import type { Scope } from '../follow/scope'
import { penaltyOf } from './penalty-of-form'

export interface OwnStep {
  line: number
  optimizer: OptimizerKind
  learningRate: number
  weightDecay: number
  /** What the step itself does; nothing where the penalty is all in the loss. */
  penalty: Pick<PenaltySettings, 'kind' | 'lambda' | 'l1Ratio' | 'includeBias'> | undefined
}

/** The last of them: a run that was tuned is written as several stretches. */
export function ownStep(text: string, globals: Scope): OwnStep | undefined {
  const lines = text.split('\n').map(normal)
  const update = lastUpdate(lines)
  if (!update) return undefined
  const number = (name: string) => numberOf(globals, name)
  return {
    line: update.at + 1,
    optimizer: update.optimizer,
    learningRate: number('lr') ?? Number.NaN,
    weightDecay: update.optimizer === 'adamw' ? (number('weight_decay') ?? 0) : 0,
    penalty: update.isOfUnits ? ofUnits(lines, update.at, number) : thresholded(lines, number),
  }
}

/** Rows that a whole program's own batches are split into. */
export function ownBatch(text: string): number | undefined {
  const [, size] = /shuffled\(len\(training_inputs\)\)\)\.split\((\d+)\)/.exec(text) ?? []
  return size === undefined ? undefined : Number(size)
}

type NumberOf = (name: string) => number | undefined

function numberOf(globals: Scope, name: string): number | undefined {
  const value = globals.get(name)
  return typeof value === 'number' ? value : undefined
}

/** Without its comment and its indentation. */
function normal(line: string): string {
  return line.replace(/ {2}#.*$/, '').trim()
}

interface Update {
  at: number
  length: number
  optimizer: OptimizerKind
  isOfUnits: boolean
}

/** AdamW's holds Adam's: of two that end together, the longer. */
function lastUpdate(lines: readonly string[]): Update | undefined {
  const found = optimizerKinds.flatMap((optimizer) => {
    const { proximal, unit } = optimizerCode[optimizer].pytorch
    const units = penaltyKinds.flatMap((kind) => {
      const { unit: penalty } = penaltyCode[kind].pytorch
      return penalty ? [unit(penalty.least).update] : []
    })
    return [
      ...lastOf(lines, proximal.update).map((found) => ({ ...found, optimizer, isOfUnits: false })),
      ...units.flatMap((update) =>
        lastOf(lines, update).map((found) => ({ ...found, optimizer, isOfUnits: true })),
      ),
    ]
  })
  const end = ({ at, length }: Update) => at + length
  return found.sort((a, b) => end(a) - end(b) || a.length - b.length).at(-1)
}

/** Where these lines stand last, one after another. */
function lastOf(lines: readonly string[], code: readonly string[]): { at: number; length: number }[] {
  const wanted = code.map(normal).filter((line) => line !== '' && !line.startsWith('#'))
  const kept = lines.flatMap((line, at) => (line === '' || line.startsWith('#') ? [] : [{ line, at }]))
  for (let from = kept.length - wanted.length; from >= 0; from--) {
    if (!wanted.every((line, i) => kept[from + i]?.line === line)) continue
    const [first, last] = [kept[from]?.at ?? 0, kept[from + wanted.length - 1]?.at ?? 0]
    return [{ at: first, length: last - first }]
  }
  return []
}

/** The penalty whose `unit_step` was defined last before the step that calls it. */
function ofUnits(lines: readonly string[], before: number, number: NumberOf): OwnStep['penalty'] {
  const above = lines.slice(0, before)
  const defined = penaltyKinds.flatMap((kind) => {
    const { unit } = penaltyCode[kind].pytorch
    return [unit?.step ?? [], unit?.metricStep ?? []].flatMap((code) =>
      code.length > 0 ? lastOf(above, code).map(({ at }) => ({ kind, at })) : [],
    )
  })
  const last = defined.sort((a, b) => a.at - b.at).at(-1)
  return last && ofKind(last.kind, number, false)
}

const KAPPAS = /^kappas = \[lambda_( \* r)?( \* \(p\.dim\(\) > 1\))? for p in ps\]$/

function thresholded(lines: readonly string[], number: NumberOf): OwnStep['penalty'] {
  const last = lines.findLast((line) => line.startsWith('kappas = '))
  const [whole, share, weights] = KAPPAS.exec(last ?? '') ?? []
  return whole === undefined ? undefined : ofKind(penaltyOf(share ? 'both' : 'magnitudes'), number, !weights)
}

function ofKind(kind: PenaltyKind, number: NumberOf, includeBias: boolean): OwnStep['penalty'] {
  return { kind, lambda: number('lambda_') ?? Number.NaN, l1Ratio: number('r') ?? Number.NaN, includeBias }
}
