// Laying a tuning over an experiment: the same experiment with the tuned values in it.

import type { Experiment, PenaltySettings, Tuning } from '../experiment'
import { refuse } from '../parse/bad-input'

/** @throws BadInput where the optimizer has no such knob */
export function tuned(experiment: Experiment, tuning: Tuning): Experiment {
  const { penalty, learningRate, weightDecay, dropout } = tuning
  const { optimizer } = experiment
  if (weightDecay !== undefined && weightDecay > 0 && optimizer.kind !== 'adamw') {
    refuse('weightDecay', String(weightDecay), `no weight decay with ${optimizer.kind}, only adamw has it`)
  }
  return {
    ...experiment,
    penalty: { ...experiment.penalty, ...given(penalty) },
    optimizer: {
      ...optimizer,
      learningRate: learningRate ?? optimizer.learningRate,
      weightDecay: weightDecay ?? optimizer.weightDecay,
    },
    dropout: dropout ?? experiment.dropout,
  }
}

/** A key that is there but undefined, as plain JavaScript passes it, changes nothing. */
function given(penalty: Partial<PenaltySettings> = {}): Partial<PenaltySettings> {
  return Object.fromEntries(Object.entries(penalty).filter(([, value]) => value !== undefined))
}
