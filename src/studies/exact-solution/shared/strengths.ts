// How strong a penalty is, in its two parts: λΩ = magnitudes·Σ|w| + squares·Σw².
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { PenaltySettings } from '../../../experiment/experiment'
import { isPenalised } from '../../../experiment/penalty-of-lambda'

export interface Strengths {
  squares: number
  magnitudes: number
}

/** Of penalties of single weights. */
export function strengthsOf(penalty: PenaltySettings): Strengths {
  if (!isPenalised({ penalty })) return { squares: 0, magnitudes: 0 }
  const { kind, lambda, l1Ratio } = penalty
  const { curvature, kink } = penaltyMath[kind]
  return { squares: (lambda * curvature(l1Ratio)) / 2, magnitudes: lambda * kink(l1Ratio) }
}
