// Resampled networks beside the visitor's run: at the visitor's own λ, live, and made anew when anything else changes.

import type { Companion, Moment } from '../../../engine/beside/companion'
import { Follower, type Following } from '../../../engine/beside/follower'
import { climbable, settingsButLambda, withLambda } from '../../../engine/beside/rung-fleet'
import type { SpareTime } from '../../../engine/beside/spare-time'
import type { Engine } from '../../../engine/device/engine'
import type { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import type { ResamplingReport, ResamplingWish } from '../shared/resampling'
import { BOOTSTRAP_COPIES } from '../shared/resampling-limits'
import { bootstrapFound, leaveOneOutFound } from './findings'
import { knownTruth } from './known-truth'
import { ResampledFleet } from './resampled-fleet'
import { bootstrapWeights, leaveOneOutWeights } from './sample-weights'

const nothing: ResamplingWish = { run: 0, inputs: [], isResting: true }

export class CompanionResampling implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: ResamplingReport) => void
  readonly #follower: Follower<ResampledFleet>
  #wish = nothing

  constructor(engine: Engine, tell: (report: ResamplingReport) => void, time?: SpareTime) {
    this.#engine = engine
    this.#tell = tell
    this.#follower = new Follower(this.#following(), time)
  }

  /** Once it resolves, what is not wished for any more has been freed. */
  async want(wish: ResamplingWish): Promise<void> {
    const isSame =
      JSON.stringify({ ...wish, isResting: 0 }) === JSON.stringify({ ...this.#wish, isResting: 0 })
    this.#wish = wish
    if (isSame) return
    await this.#follower.renew(() => this.#wish.kind !== undefined)
  }

  turn(run: Run, moment: Moment): Promise<boolean> {
    return this.#follower.turn(run, moment)
  }

  alone(run: Run): Promise<void> {
    return this.#follower.alone(run)
  }

  #following(): Following<ResampledFleet> {
    let hasDiverged = false
    return {
      isWanted: ({ description }) => {
        const { kind, run, isResting } = this.#wish
        return kind !== undefined && run === description.run && !isResting
      },
      goal: ({ step }) => (hasDiverged ? 0 : step),
      settingsOf: settingsButLambda,
      make: (run) => {
        hasDiverged = false
        return this.#wish.kind === 'leave-one-out' ? this.#leaveOneOut(run) : this.#bootstrap(run)
      },
      adopt: (own, experiment) => {
        own.tune(penalised(experiment))
        return !hasDiverged
      },
      report: async (own, run) => {
        hasDiverged = own.hasDiverged
        const { kind, inputs } = this.#wish
        const found =
          kind === 'leave-one-out' ? leaveOneOutFound(own, run) : bootstrapFound(own, run, inputs.length)
        const report = { step: own.step, hasDiverged, ...(!hasDiverged && { found }) }
        return () => this.#say(run, report)
      },
      withdraw: (run) => this.#say(run, { step: 0, hasDiverged: false }),
    }
  }

  #leaveOneOut(run: Run): Promise<ResampledFleet> {
    const { training } = run.data
    return this.#create(run, leaveOneOutWeights(training.count), training)
  }

  #bootstrap(run: Run): Promise<ResampledFleet> {
    const { training, toModel } = run.data
    const inputs = [...this.#wish.inputs, ...(knownTruth(run)?.inputs ?? [])]
    const weights = bootstrapWeights(run.experiment.seed, training.count, BOOTSTRAP_COPIES)
    return this.#create(run, weights, {
      inputs: Float32Array.from(inputs.flatMap((row) => toModel(row))),
      count: inputs.length,
    })
  }

  #create({ experiment, data }: Run, weights: Float32Array, asked: ResampledFleet['asked']) {
    return ResampledFleet.create(this.#engine, { experiment: penalised(experiment), data }, weights, asked)
  }

  #say({ description }: Run, report: Pick<ResamplingReport, 'step' | 'found' | 'hasDiverged'>): void {
    this.#tell({ type: 'resampling', run: description.run, ...report })
  }
}

/** Moving λ under "None" selects L2: until then it is L2 with a λ of 0. */
function penalised(experiment: Experiment): Experiment {
  return experiment.penalty.kind === 'none' ? withLambda(climbable(experiment), 0) : experiment
}
