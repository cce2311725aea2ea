// How the XOR sample ends: with what PyTorch prints, and what it teaches.

import { counted, significant } from '../../catalog/number-text'
import type { LabState } from '../state'
import { isBiasPulled } from './brake'

export function xorResult(state: LabState): string {
  const { latest, step, experiment } = state
  const name = experiment.loss === 'mse' ? 'MSE' : 'cross-entropy'
  const loss = latest?.dataLoss ?? Number.NaN
  const measured = Number.isFinite(loss)
    ? `${name} {t:${significant(loss)}}`
    : 'its loss is too large to be measured'
  return `After ${counted(step, 'step')}: ${measured}${roundedPredictions(state)}. ${lesson(state)}`
}

function roundedPredictions({ finalPredictions, experiment }: LabState): string {
  if (!finalPredictions) return ''
  // A logit is rounded as its probability is.
  const half = experiment.loss === 'mse' ? 0.5 : 0
  return `, rounded predictions {s:${finalPredictions.map(([value]) => ((value as number) > half ? 1 : 0)).join(' ')}}`
}

function lesson({ experiment }: LabState): string {
  const { model, loss } = experiment
  // What does not bend, or bends one number only, ends in a single straight border.
  if (model.activation !== 'linear' && model.hidden.some((units) => units > 1))
    return 'A hidden layer can represent XOR; four points are too few to tell what it learned.'
  const bias =
    isBiasPulled(experiment) && loss === 'mse' ? '; that on its bias pulls most answers below one half' : ''
  return `One straight line cannot represent XOR, whatever the penalty${bias}.`
}
