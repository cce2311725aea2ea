// How much of a penalty the closed form knows: Σw², with any strength, and nothing else.
import { penaltyMath } from '../catalog/penalties/math-table'
import type { PenaltySettings } from './experiment'

/** s where λΩ = s·Σw², 0 with no penalty; undefined where there is more to it. */
export function squaredStrength({ kind, lambda, l1Ratio }: PenaltySettings): number | undefined {
  const { curvature, kink, unit } = penaltyMath[kind]
  return unit || kink(l1Ratio) > 0 ? undefined : (lambda * curvature(l1Ratio)) / 2
}
