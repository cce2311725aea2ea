// Ω and the objective from a measurement's sums: the sums are what a GPU can add up whatever the penalty's kind.
import type { PenaltyKind } from '../../catalog/penalties/penalty'
import type { PenaltySettings } from '../../experiment/experiment'
import type { Measurement, ParameterSums } from './fleet'

/** Ω without λ. */
export function penaltyOf(measurement: Measurement, { kind, l1Ratio, includeBias }: PenaltySettings): number {
  return measurement.layers.reduce((sum, { weights, biases }) => {
    const own = fromSums(kind, l1Ratio, weights)
    return sum + own + (includeBias ? fromSums(kind, l1Ratio, biases) : 0)
  }, 0)
}

function fromSums(kind: PenaltyKind, ratio: number, { squares, magnitudes }: ParameterSums): number {
  switch (kind) {
    case 'none':
      return 0
    case 'l2':
      return squares
    case 'l1':
      return magnitudes
    case 'elastic':
      return ratio * magnitudes + (1 - ratio) * squares
    default:
      return kind satisfies never
  }
}

export function weightNorm(measurement: Measurement): number {
  return Math.sqrt(measurement.layers.reduce((sum, { weights }) => sum + weights.squares, 0))
}

export function exactZeros(measurement: Measurement): number {
  return measurement.layers.reduce((sum, { weights }) => sum + weights.zeros, 0)
}
