// The few numbers that one model's update needs, from its hyper-parameters: λ and Ω's kind are resolved here, for both engines.
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

/** Adam's bias corrections at its t-th update, t = 1 first. */
export function biasCorrections(t: number): { correction1: number; correction2: number } {
  return { correction1: 1 - BETA1 ** t, correction2: 1 - BETA2 ** t }
}
