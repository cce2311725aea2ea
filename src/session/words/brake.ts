// What holds the network back, if anything does: as it is set, and whether it can be felt.
import type { Experiment } from '../../experiment/experiment'
import { penalisesBiases } from '../../experiment/penalises-biases'
import { isPenalised } from '../../experiment/penalty-of-lambda'
import type { LabState } from '../state'
import type { TunableValues } from './change'

/** λ before the others: it is the one to pull. */
export const brakes = ['λ', 'dropout', 'weight decay'] as const
export type Brake = (typeof brakes)[number]

/** A penalty that is so small a part of the loss changes no step that can be seen. */
const UNFELT_SHARE = 1e-6

export function brakeOf(state: Pick<LabState, 'experiment' | 'latest'>): Brake | undefined {
  return isLambdaFelt(state) ? 'λ' : otherBrake(state.experiment)
}

/** Whether any is set, felt or not. */
export function hasBrake(experiment: Experiment): boolean {
  return isPenalised(experiment) || otherBrake(experiment) !== undefined
}

export function brakeValue({ penalty, dropout, weightDecay }: TunableValues, brake: Brake): number {
  return { λ: penalty.lambda, dropout, 'weight decay': weightDecay }[brake]
}

function otherBrake({ optimizer, dropout, model }: Experiment): Brake | undefined {
  // It drops hidden units: without any it does nothing.
  if (dropout > 0 && model.hidden.length > 0) return 'dropout'
  return optimizer.weightDecay > 0 ? 'weight decay' : undefined
}

/** Whether λ pulls the biases to zero too: what lies far from zero cannot be reached then. */
export function isBiasPulled({ penalty }: Experiment): boolean {
  return penalisesBiases(penalty) && penalty.lambda > 0
}

function isLambdaFelt({ experiment, latest }: Pick<LabState, 'experiment' | 'latest'>): boolean {
  const { lambda } = experiment.penalty
  if (!isPenalised(experiment)) return false
  // What was measured under another λ says nothing of this one.
  if (!latest || latest.lambda !== lambda) return true
  // Of crushed weights the term is small because λ was strong: it is asked what λ costs weights of about 1.
  return !(lambda * Math.max(latest.penalty, 1) < UNFELT_SHARE * latest.dataLoss)
}
