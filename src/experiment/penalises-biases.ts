// Whether an experiment's penalty reaches the biases: it was asked for, and the kind is not one of whole units.
import { penaltyMath } from '../catalog/penalties/math-table'
import type { PenaltySettings } from './experiment'

export function penalisesBiases({ kind, includeBias }: PenaltySettings): boolean {
  return includeBias && kind !== 'none' && penaltyMath[kind].unit === undefined
}
