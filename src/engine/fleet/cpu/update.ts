// One step of one model of a cpu fleet: the optimizer's and the penalty's, on every layer.
import type { StepSettings } from '../../../catalog/optimizers/optimizer'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { FleetPlan, Hyperparameters } from '../fleet'
import { biasCorrections, penaltyPull, unitAction } from '../step-settings'
import type { Kernels } from './kernels'
import type { Coordinates, Layer, Network } from './network'

/** @param updates t, 1 at the first update */
export function updateModel(
  kernels: Kernels,
  network: Network,
  gradient: Network,
  { optimizer, withoutBiases }: Pick<FleetPlan, 'optimizer' | 'withoutBiases'>,
  hyperparameters: Hyperparameters,
  updates: number,
): void {
  const { learningRate, weightDecay, penalty } = hyperparameters
  const corrections = biasCorrections(updates)
  const units = unitAction(hyperparameters)
  const step = (run: Coordinates, g: Coordinates, settings: StepSettings) => {
    kernels.update(optimizer, run.values, g.values, run.slots, run.length, settings)
  }
  network.forEach((layer, l) => {
    const { weights, biases } = layer
    const into = gradient[l] as Layer
    if (units.subgradient > 0)
      kernels.addUnitSubgradient(weights.values, into.weights.values, layer, units.subgradient)
    const kink = addPenaltyGradient(kernels, weights, into.weights, hyperparameters, false)
    const least = leastMetric(hyperparameters, layer)
    const settings = { learningRate, kink, least, decay: weightDecay, ...corrections }
    step(weights, into.weights, settings)
    if (units.step > 0)
      kernels.stepUnits(penalty.kind, optimizer, weights.values, weights.slots, layer, units.step, settings)
    if (withoutBiases) return
    const kinkOfBiases = addPenaltyGradient(kernels, biases, into.biases, hyperparameters, true)
    step(biases, into.biases, { learningRate, kink: kinkOfBiases, least: 0, decay: 0, ...corrections })
  })
}

/** @returns κ of the soft threshold */
function addPenaltyGradient(
  kernels: Kernels,
  { values, length }: Coordinates,
  gradient: Coordinates,
  hyperparameters: Hyperparameters,
  isBias: boolean,
): number {
  const { smooth, subgradient, kink } = penaltyPull(hyperparameters, isBias)
  const { kind, l1Ratio } = hyperparameters.penalty
  if (smooth !== 0 || subgradient !== 0)
    kernels.addPenaltyGradient(kind, values, gradient.values, length, smooth, l1Ratio, subgradient)
  return kink
}

/** The floor of Adam's metric for a layer's weights; 0 where no step of whole units follows. */
function leastMetric(hyperparameters: Hyperparameters, { fanIn }: Layer): number {
  const { step } = unitAction(hyperparameters)
  const { unit } = penaltyMath[hyperparameters.penalty.kind]
  return unit && step > 0 ? unit.leastMetric(step, fanIn) : 0
}
