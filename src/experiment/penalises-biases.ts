// Whether an experiment's penalty reaches the biases: it was asked for, and the kind is not one of whole units.
import { penaltyMath } from '../catalog/penalties/math-table'
import type { PenaltySettings } from './experiment'
import { hasLambda } from './penalty-of-lambda'

export function penalisesBiases({ kind, includeBias }: PenaltySettings): boolean {
  return includeBias && hasLambda(kind) && penaltyMath[kind].unit === undefined
}
