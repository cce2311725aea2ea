// How a penalty pulls at one weight, as the tug-of-war draws it: a slope, a band, or neither.
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { PenaltySettings } from '../../../experiment/experiment'

/** At rest the data gradient of a weight is −(slope·w + band·sign w), and within ±band where w = 0. */
export interface Pull {
  slope: number
  band: number
}

export const noPull: Pull = { slope: 0, band: 0 }

/** None where a penalty acts on a unit's weights as one, or not by pulling. */
export function pullOf({ kind, lambda, l1Ratio }: PenaltySettings): Pull {
  const { curvature, kink, unit } = penaltyMath[kind]
  return unit ? noPull : { slope: lambda * curvature(l1Ratio), band: lambda * kink(l1Ratio) }
}

export function actsOnUnits({ kind, lambda }: PenaltySettings): boolean {
  return penaltyMath[kind].unit !== undefined && lambda > 0
}

export function pulls({ slope, band }: Pull): boolean {
  return slope > 0 || band > 0
}

/** The data gradient at which a weight that is not zero rests. */
export function restingGradient({ slope, band }: Pull, weight: number): number {
  return -(slope * weight + band * Math.sign(weight))
}
