// Training and validation at one step, and the run before beside them.
import type { Session } from '../../../../session/session'
import { formatLoss, formatPercent } from '../../format'
import { type ReadingValue, rowAt } from '../steps/reading'
import { comparableGhost } from './loss-frame'
import { type LossChoice, lossPointAt } from './loss-point'

export function lossReading({ store, history }: Session, step: number, choice: LossChoice): ReadingValue[] {
  const state = store.getState()
  const format = choice.scale === 'accuracy' ? formatPercent : formatLoss
  const i = rowAt(history, step)
  const point = i === undefined ? undefined : lossPointAt(history, i, choice)
  const read = (tone: ReadingValue['tone'], label: string, value = Number.NaN): ReadingValue => {
    return { tone, label, value, text: format(value) }
  }
  const values = [read('training', 'training', point?.training)]
  if (state.run && state.run.validation.inputs.length > 0)
    values.push(read('validation', 'validation', point?.validation))
  const ghost = comparableGhost(state)
  if (!ghost) return values
  const before = rowAt(ghost.history, step)
  const past = before === undefined ? undefined : lossPointAt(ghost.history, before, choice)
  const isJudged = ghost.run.validation.inputs.length > 0
  return [...values, read('ghost', ghost.label, isJudged ? past?.validation : past?.training)]
}
