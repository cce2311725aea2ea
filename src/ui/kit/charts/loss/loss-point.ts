// What the loss chart draws at one step: on which scale, and in whose figures.
import { type ReportStyle, reportedLosses } from '../../../../experiment/export/reported-losses'
import type { History } from '../../../../session/history'

export type LossScale = 'linear' | 'log' | 'accuracy'

export interface LossChoice {
  scale: LossScale
  /** Of losses; accuracy is the same everywhere. */
  style: ReportStyle
}

/** Losses, or accuracies; NaN where there are no rows. */
export interface LossPoint {
  step: number
  training: number
  validation: number
}

export function lossPointAt(history: History, i: number, { scale, style }: LossChoice): LossPoint {
  const step = history.at(i, 'step')
  if (scale !== 'accuracy') return { step, ...reportedLosses(lossRow(history, i), style) }
  return { step, training: history.at(i, 'accuracy'), validation: history.at(i, 'validationAccuracy') }
}

function lossRow(history: History, i: number) {
  return {
    dataLoss: history.at(i, 'dataLoss'),
    trainingModeLoss: history.at(i, 'trainingModeLoss'),
    validationLoss: history.at(i, 'validationLoss'),
    penalty: history.at(i, 'penalty'),
    lambda: history.at(i, 'lambda'),
  }
}
