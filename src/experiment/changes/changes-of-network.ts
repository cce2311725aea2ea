// Changing what the network is, and how it is trained where that takes a restart.
import type { ActivationKind } from '../../catalog/activations/activation'
import type { Features } from '../../catalog/features/feature-map'
import type { LossKind } from '../../catalog/losses/loss'
import type { OptimizerKind } from '../../catalog/optimizers/optimizer'
import type { Experiment } from '../experiment'
import { fitted } from './changes'

/** Units of a first layer; a later one takes the width of the layer before. */
const FIRST_WIDTH = 16

export function withFeatures(experiment: Experiment, features: Features): Experiment {
  return fitted({ ...experiment, model: { ...experiment.model, features } })
}

/** With biases, or without. Parameters that were given have some. */
export function withBiases({ initial: _, ...experiment }: Experiment, hasBiases: boolean): Experiment {
  const { bias: __, ...model } = experiment.model
  return { ...experiment, model: hasBiases ? model : { ...model, bias: false } }
}

export function withActivation(experiment: Experiment, activation: ActivationKind): Experiment {
  return { ...experiment, model: { ...experiment.model, activation } }
}

export function withLoss(experiment: Experiment, loss: LossKind): Experiment {
  return { ...experiment, loss }
}

/** One layer more, before the output. */
export function withLayer(experiment: Experiment): Experiment {
  const { hidden, activation } = experiment.model
  // Linear is what a network without layers is; with one it would change nothing that can be seen.
  const bent = hidden.length === 0 && activation === 'linear' ? 'tanh' : activation
  return withHidden(withActivation(experiment, bent), [...hidden, hidden.at(-1) ?? FIRST_WIDTH])
}

export function withoutLayer(experiment: Experiment, index: number): Experiment {
  return withHidden(experiment, experiment.model.hidden.toSpliced(index, 1))
}

export function withUnits(experiment: Experiment, index: number, units: number): Experiment {
  return withHidden(experiment, experiment.model.hidden.with(index, units))
}

/** @param hidden units of each layer */
export function withHidden(experiment: Experiment, hidden: number[]): Experiment {
  return fitted({ ...experiment, model: { ...experiment.model, hidden } })
}

/** Weight decay is AdamW's alone. */
export function withOptimizer(experiment: Experiment, kind: OptimizerKind): Experiment {
  const { optimizer } = experiment
  const weightDecay = kind === 'adamw' ? optimizer.weightDecay : 0
  return { ...experiment, optimizer: { ...optimizer, kind, weightDecay } }
}

/** @param batchSize rows a step; without it all of them */
export function withBatchSize(experiment: Experiment, batchSize?: number): Experiment {
  const { batchSize: _replaced, ...optimizer } = experiment.optimizer
  return {
    ...experiment,
    optimizer: batchSize === undefined ? optimizer : { ...optimizer, batchSize },
  }
}
