// The ids of every table whose entries the schema lists, in the order of the pickers; each list is complete by type.
import type { ActivationKind } from './activations/activation'
import type { LossKind } from './losses/loss'
import type { OptimizerKind } from './optimizers/optimizer'
import type { PenaltyKind } from './penalties/penalty'

/** The keys of a record that must have every kind: the compiler finds a missing one. */
function keys<K extends string>(table: Record<K, true>): readonly K[] {
  return Object.keys(table) as K[]
}

export const penaltyKinds = keys<PenaltyKind>({
  none: true,
  l2: true,
  l1: true,
  elastic: true,
  group: true,
  maxnorm: true,
})
export const optimizerKinds = keys<OptimizerKind>({ sgd: true, momentum: true, adam: true, adamw: true })
export const activationKinds = keys<ActivationKind>({ tanh: true, relu: true, sigmoid: true, linear: true })
export const lossKinds = keys<LossKind>({ mse: true, bce: true, cce: true })
