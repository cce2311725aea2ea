// Resampling in the worker: networks at the visitor's own λ, live, and made anew when anything else changes.
import { Follower } from '../../../engine/beside/follower'
import type { Basis, Following } from '../../../engine/beside/following'
import { settingsButLambda, withLambda } from '../../../engine/beside/rung-fleet'
import { knownTruth } from '../../../engine/data/known-truth'
import type { Engine } from '../../../engine/device/engine'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import type { Experiment } from '../../../experiment/experiment'
import { hasLambda, withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { BOOTSTRAP_COPIES } from '../shared/resampling-limits'
import type { ResamplingWish } from '../shared/wire'
import { bootstrapFound, leaveOneOutFound } from './findings'
import { ResampledFleet } from './resampled-fleet'
import { bootstrapWeights, leaveOneOutWeights } from './sample-weights'

export function createStudy(tools: StudyTools<'resampling'>): EngineStudy<'resampling'> {
  return { beside: new Follower(following(tools), tools.spare) }
}

function following({ engine, tell }: StudyTools<'resampling'>): Following<ResamplingWish, ResampledFleet> {
  let hasDiverged = false
  return {
    nothing: { run: 0, inputs: [], isResting: true },
    isSame: (wish, before) =>
      JSON.stringify({ ...wish, isResting: 0 }) === JSON.stringify({ ...before, isResting: 0 }),
    isWished: ({ kind }) => kind !== undefined,
    isOf: ({ run }, { description }) => run === description.run,
    goal: ({ step }) => (hasDiverged ? 0 : step),
    settingsOf: settingsButLambda,
    make: (basis, wish) => {
      hasDiverged = false
      return wish.kind === 'leave-one-out'
        ? leaveOneOut(engine, basis)
        : bootstrap(engine, basis, wish.inputs)
    },
    adopt: (own, experiment) => {
      own.tune(penalised(experiment))
      return !hasDiverged
    },
    async look(own, run, { kind, inputs }, { isFirst }) {
      if (!isFirst) await own.look()
      hasDiverged = own.hasDiverged
      const found =
        kind === 'leave-one-out' ? leaveOneOutFound(own, run) : bootstrapFound(own, run, inputs.length)
      const report = { run: run.description.run, step: own.step, hasDiverged, ...(!hasDiverged && { found }) }
      return () => tell(report)
    },
    withdraw: ({ description }) => tell({ run: description.run, step: 0, hasDiverged: false }),
  }
}

function leaveOneOut(engine: Engine, basis: Basis): Promise<ResampledFleet> {
  const { training } = basis.data
  return create(engine, basis, leaveOneOutWeights(training.count), training)
}

/** @param asked where the copies are asked, raw units */
function bootstrap(engine: Engine, basis: Basis, asked: number[][]): Promise<ResampledFleet> {
  const { training, toModel } = basis.data
  const inputs = [...asked, ...(knownTruth(basis)?.inputs ?? [])]
  const weights = bootstrapWeights(basis.experiment.seed, training.count, BOOTSTRAP_COPIES)
  return create(engine, basis, weights, {
    inputs: Float32Array.from(inputs.flatMap((row) => toModel(row))),
    count: inputs.length,
  })
}

function create(
  engine: Engine,
  { experiment, data }: Basis,
  weights: Float32Array,
  asked: ResampledFleet['asked'],
): Promise<ResampledFleet> {
  return ResampledFleet.create(engine, { experiment: penalised(experiment), data }, weights, asked)
}

/** Until λ is moved it is 0, whatever penalty moving it selects. */
function penalised(experiment: Experiment): Experiment {
  return hasLambda(experiment.penalty.kind) ? experiment : withLambda(withMovableLambda(experiment), 0)
}
