// The loss chart as a table: losses in the figures that are chosen, accuracy where there are classes, λ.

import { formatCount } from '../../../../catalog/number-text'
import type { History } from '../../../../session/history'
import type { Session } from '../../../../session/session'
import { formatLoss, formatPercent, formatSignificant } from '../../format'
import type { StepRange } from '../steps/step-axis'
import { changesAt, type TableFrame, tableIndices } from '../table/table-frame'
import { type LossChoice, lossPointAt } from './loss-point'

interface Column {
  name: string
  text(history: History, i: number): string
}

export function lossTable({ store, history }: Session, choice: LossChoice, zoom?: StepRange): TableFrame {
  const { run, marks, best } = store.getState()
  const columns = lossColumns(choice, {
    isJudged: (run?.validation.inputs.length ?? 0) > 0,
    hasClasses: run !== undefined && run.task !== 'regression',
  })
  if (marks.length > 0) columns.push({ name: 'changed', text: (rows, i) => changesAt(rows, i, marks) })
  const kept = marks.map(({ step }) => step).concat(best ? best.step : [])
  return {
    columns: columns.map(({ name }) => name),
    rows: tableIndices(history, zoom, kept).map((i) => ({
      key: String(history.at(i, 'step')),
      cells: columns.map(({ text }) => text(history, i)),
    })),
  }
}

interface What {
  /** Whether there are validation rows. */
  isJudged: boolean
  hasClasses: boolean
}

function lossColumns({ style }: LossChoice, { isJudged, hasClasses }: What): Column[] {
  const losses = (history: History, i: number) => lossPointAt(history, i, { scale: 'linear', style })
  const columns: (Column | false)[] = [
    { name: 'step', text: (history, i) => formatCount(history.at(i, 'step')) },
    { name: 'training loss', text: (history, i) => formatLoss(losses(history, i).training) },
    isJudged && { name: 'validation loss', text: (history, i) => formatLoss(losses(history, i).validation) },
    hasClasses && { name: 'training right', text: (history, i) => formatPercent(history.at(i, 'accuracy')) },
    hasClasses &&
      isJudged && {
        name: 'validation right',
        text: (history, i) => formatPercent(history.at(i, 'validationAccuracy')),
      },
    { name: 'λ', text: (history, i) => formatSignificant(history.at(i, 'lambda')) },
  ]
  return columns.filter((column) => column !== false)
}
