// Ω and the objective from a measurement's sums: the sums are what a GPU can add up whatever the penalty's kind.
import { penaltyMath } from '../../catalog/penalties/math-table'
import type { PenaltySettings } from '../../experiment/experiment'
import type { Measurement, ParameterSums } from './fleet'

/** Ω without λ. */
export function penaltyOf(measurement: Measurement, { kind, l1Ratio, includeBias }: PenaltySettings): number {
  const { total, unit } = penaltyMath[kind]
  if (unit) return unit.kink > 0 ? unit.kink * measurement.unitNorms : 0
  const of = ({ squares, magnitudes }: ParameterSums) => total(squares, magnitudes, l1Ratio)
  return measurement.layers.reduce(
    (sum, { weights, biases }) => sum + of(weights) + (includeBias ? of(biases) : 0),
    0,
  )
}

export function weightNorm(measurement: Measurement): number {
  return Math.sqrt(measurement.layers.reduce((sum, { weights }) => sum + weights.squares, 0))
}

export function exactZeros(measurement: Measurement): number {
  return measurement.layers.reduce((sum, { weights }) => sum + weights.zeros, 0)
}
