// What the twin has otherwise than the visitor's own network, and its experiment made of both.
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import { fitted } from '../../../experiment/changes/changes'
import type { Experiment, PenaltySettings } from '../../../experiment/experiment'
import { hasLambda } from '../../../experiment/penalty-of-lambda'

/** What is not named is as the visitor has it; λ too, under another kind of penalty. */
export interface TwinSetting {
  penalty?: PenaltyKind
  dropout?: number
  optimizer?: { kind: OptimizerKind; weightDecay: number }
  /** Units of every hidden layer. */
  units?: number
}

export const noPenalty: TwinSetting = { penalty: 'none' }

/** The whole of it, so that nothing that the visitor tunes of a penalty is another twin. */
const none: PenaltySettings = {
  kind: 'none',
  lambda: 0,
  l1Ratio: 0.5,
  includeBias: false,
  l1Solver: 'proximal',
}

export function twinOf(experiment: Experiment, setting: TwinSetting): Experiment {
  const { penalty, dropout, optimizer, units } = setting
  const { model } = experiment
  const isNone = penalty !== undefined && !hasLambda(penalty)
  const twin: Experiment = {
    ...experiment,
    penalty: isNone ? none : { ...experiment.penalty, kind: penalty ?? experiment.penalty.kind },
    optimizer: { ...experiment.optimizer, ...optimizer },
    dropout: dropout ?? experiment.dropout,
  }
  if (units === undefined) return twin
  return fitted({ ...twin, model: { ...model, hidden: model.hidden.map(() => units) } })
}
