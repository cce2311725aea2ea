// One step of one model of a cpu fleet: the optimizer's and the penalty's, on every layer.
import { optimizerMath } from '../../../catalog/optimizers/math-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { LayerLayout } from '../../../experiment/layout'
import type { FleetPlan, Hyperparameters } from '../fleet'
import { biasCorrections, penaltyPull, unitAction } from '../step-settings'
import type { CpuModel } from './model'
import { addUnitSubgradient, leastMetric, stepUnits } from './units'

/** @param updates t, 1 at the first update */
export function updateModel(
  model: CpuModel,
  layout: readonly LayerLayout[],
  { optimizer, withoutBiases }: Pick<FleetPlan, 'optimizer' | 'withoutBiases'>,
  hyperparameters: Hyperparameters,
  updates: number,
): void {
  const { learningRate, weightDecay } = hyperparameters
  const corrections = biasCorrections(updates)
  const units = unitAction(hyperparameters)
  for (const layer of layout) {
    const { weights, biases } = layer
    if (units.subgradient > 0) addUnitSubgradient(model, layer, units.subgradient)
    for (const run of withoutBiases ? [weights] : [weights, biases]) {
      const isBias = run === biases
      const { kink } = addPenaltyGradient(model, run, hyperparameters, isBias)
      const least = isBias ? 0 : leastMetric(hyperparameters, layer)
      const settings = { learningRate, kink, least, decay: isBias ? 0 : weightDecay, ...corrections }
      optimizerMath[optimizer].update(model.parameters, model.gradient, model.slots, run, settings)
      if (units.step > 0 && !isBias) stepUnits(model, layer, optimizer, hyperparameters, settings)
    }
  }
}

function addPenaltyGradient(
  { parameters, gradient }: CpuModel,
  { begin, end }: { begin: number; end: number },
  hyperparameters: Hyperparameters,
  isBias: boolean,
) {
  const pull = penaltyPull(hyperparameters, isBias)
  const { kind, l1Ratio } = hyperparameters.penalty
  const { smoothGradient } = penaltyMath[kind]
  if (pull.smooth === 0 && pull.subgradient === 0) return pull
  for (let i = begin; i < end; i++) {
    const w = parameters[i] as number
    gradient[i] =
      (gradient[i] as number) + pull.smooth * smoothGradient(w, l1Ratio) + pull.subgradient * Math.sign(w)
  }
  return pull
}
