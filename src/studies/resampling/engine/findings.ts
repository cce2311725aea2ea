// What is told of resampled networks at a look.

import { answerOf } from '../../../engine/beside/answers'
import { decompose } from '../../../engine/beside/decomposition'
import { knownTruth } from '../../../engine/data/known-truth'
import { trainingUnit } from '../../../engine/data/noise-floor'
import type { Run } from '../../../engine/run/run'
import { taskOf } from '../../../experiment/shape'
import type { Decomposition } from '../../../protocol/decomposition'
import type { BootstrapFound, LeaveOneOutFound } from '../shared/wire'
import { leansOf } from './leans'
import type { ResampledFleet } from './resampled-fleet'

type Beside = Pick<Run, 'experiment' | 'data'>

/** @param shown of the rows asked, so many first ones are to be shown; the others are where the truth is known */
export function bootstrapFound(own: ResampledFleet, beside: Beside, shown: number): BootstrapFound {
  const { fromModel } = beside.data
  const decomposition = decompositionOf(own, beside, shown)
  return {
    kind: 'bootstrap',
    copies: own.fleet.plan.models,
    predictions: Float32Array.from(own.rows(fromModel, 0, shown).flat(2)),
    ...(decomposition && { decomposition }),
  }
}

export function leaveOneOutFound(own: ResampledFleet, beside: Beside): LeaveOneOutFound {
  const { targets } = beside.data.raw.training
  return {
    kind: 'leave-one-out',
    leans: leansOf(taskOf(beside.experiment.data), answersOf(own, beside), targets),
  }
}

function decompositionOf(own: ResampledFleet, beside: Beside, shown: number): Decomposition | undefined {
  const known = knownTruth(beside)
  if (!known) return undefined
  const { squaredBias, variance } = decompose(answersOf(own, beside, shown), known.answers)
  const unit = taskOf(beside.experiment.data) === 'regression' ? trainingUnit(beside.data.fromModel) ** 2 : 1
  return { squaredBias: squaredBias / unit, variance: variance / unit }
}

function answersOf(own: ResampledFleet, { experiment, data }: Beside, from = 0): number[][][] {
  const answer = answerOf(taskOf(experiment.data), experiment.loss)
  return own.rows((outputs) => answer(data.fromModel(outputs)), from)
}
