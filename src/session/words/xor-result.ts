// How the XOR sample ends: with what PyTorch prints, and what it teaches.

import { counted } from '../../experiment/format-count'
import type { LabState } from '../state'
import { isBiasPulled } from './brake'
import { shortNumber } from './number-text'

export function xorResult(state: LabState): string {
  const { latest, step, experiment } = state
  const name = experiment.loss === 'mse' ? 'MSE' : 'cross-entropy'
  const loss = latest?.dataLoss ?? Number.NaN
  const measured = Number.isFinite(loss)
    ? `${name} {t:${shortNumber(loss)}}`
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
  if (experiment.model.hidden.length > 0)
    return 'A hidden layer can represent XOR; four points are too few to tell what it learned.'
  const zeros = isBiasPulled(experiment)
    ? ', and that its bias is penalised too is what decides the zeros'
    : ''
  return `One straight line cannot represent XOR, whatever the penalty${zeros}.`
}
