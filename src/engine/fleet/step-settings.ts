// The few numbers that one model's update needs, from its hyper-parameters: λ and Ω's kind are resolved here, for both engines.
import { power } from '../../catalog/arithmetic/power'
import { BETA1, BETA2 } from '../../catalog/optimizers/adam'
import { penaltyMath } from '../../catalog/penalties/math-table'
import type { Hyperparameters } from './fleet'

/** How strongly and in which way Ω acts on one run of coordinates. */
export interface PenaltyPull {
  /** Coefficient of the gradient of Ω's smooth part. */
  smooth: number
  /** Coefficient of sign(w) in the gradient: the subgradient solver. */
  subgradient: number
  /** κ of the soft threshold: the proximal solver. */
  kink: number
}

const noPull: PenaltyPull = { smooth: 0, subgradient: 0, kink: 0 }

export function penaltyPull({ penalty }: Hyperparameters, isBias: boolean): PenaltyPull {
  if (isBias && !penalty.includeBias) return noPull
  const kink = penalty.lambda * penaltyMath[penalty.kind].kink(penalty.l1Ratio)
  const proximal = penalty.l1Solver === 'proximal'
  return { smooth: penalty.lambda, subgradient: proximal ? 0 : kink, kink: proximal ? kink : 0 }
}

/** How strongly Ω acts on the incoming weights of each unit as one; 0 where it does not. */
export interface UnitAction {
  /** λ of the step that follows the optimizer's. */
  step: number
  /** Coefficient of w/‖w‖ in the gradient: the subgradient solver. */
  subgradient: number
}

export function unitAction({ penalty }: Hyperparameters): UnitAction {
  const { unit } = penaltyMath[penalty.kind]
  if (!unit) return { step: 0, subgradient: 0 }
  const isInGradient = unit.kink > 0 && penalty.l1Solver === 'subgradient'
  return isInGradient ? { step: 0, subgradient: penalty.lambda } : { step: penalty.lambda, subgradient: 0 }
}

export function actsOnUnits(hyperparameters: Hyperparameters): boolean {
  const { step, subgradient } = unitAction(hyperparameters)
  return step > 0 || subgradient > 0
}

/** Whether Ω has the units' norms in it: whatever λ, for Ω is shown without it. */
export function measuresUnits({ penalty }: Hyperparameters): boolean {
  return (penaltyMath[penalty.kind].unit?.kink ?? 0) > 0
}

/** Adam's bias corrections at its t-th update, t = 1 first. */
export function biasCorrections(t: number): { correction1: number; correction2: number } {
  return { correction1: 1 - power(BETA1, t), correction2: 1 - power(BETA2, t) }
}
