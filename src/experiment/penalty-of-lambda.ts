// What λ is the strength of. "None" has no λ: whoever moves it there selects a penalty.
import { penaltyMath } from '../catalog/penalties/math-table'
import type { PenaltyKind } from '../catalog/penalties/penalty'
import type { Experiment, Tuning } from './experiment'

/** Whether there is a penalty for λ to be the strength of, at λ = 0 too. */
export function hasLambda(kind: PenaltyKind): boolean {
  return penaltyMath[kind].standIn === undefined
}

/** Whether the penalty does anything at all. */
export function isPenalised({ penalty }: Pick<Experiment, 'penalty'>): boolean {
  return hasLambda(penalty.kind) && penalty.lambda > 0
}

/** The experiment as moving λ leaves it, but for λ: under "None" it gets the penalty that λ is moved for. */
export function withMovableLambda(experiment: Experiment): Experiment {
  const { penalty } = experiment
  const { standIn } = penaltyMath[penalty.kind]
  return standIn ? { ...experiment, penalty: { ...penalty, kind: standIn } } : experiment
}

/** What moving λ means: λ alone, or the penalty with it. */
export function lambdaTuning(experiment: Experiment, lambda: number): Tuning {
  const { kind } = withMovableLambda(experiment).penalty
  return { penalty: hasLambda(experiment.penalty.kind) || lambda === 0 ? { lambda } : { kind, lambda } }
}
