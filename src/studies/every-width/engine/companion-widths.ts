// Networks of every width beside the visitor's run, with and without its penalty: made anew when anything else of it changes.

import type { Companion, Moment } from '../../../engine/beside/companion'
import { Follower, type Following } from '../../../engine/beside/follower'
import { LadderFleet, type Rung } from '../../../engine/beside/rung-fleet'
import type { SpareTime } from '../../../engine/beside/spare-time'
import type { Engine } from '../../../engine/device/engine'
import { hyperparametersOf } from '../../../engine/fleet/plan'
import type { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import { validationLossOf } from '../../every-lambda/engine/rung-report'
import type { CapacityReport, CapacityWish, WidthFound } from '../shared/every-width'
import { differInWidthAlone } from '../shared/widths'
import { widthRungs } from './width-rungs'

const nothing: CapacityWish = { run: 0, hidden: [], widths: [], length: 0, isResting: true }

export class CompanionCapacity implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: CapacityReport) => void
  readonly #follower: Follower<LadderFleet>
  #wish = nothing

  constructor(engine: Engine, tell: (report: CapacityReport) => void, time?: SpareTime) {
    this.#engine = engine
    this.#tell = tell
    this.#follower = new Follower(this.#following(), time)
  }

  /** Once it resolves, networks that are not wished for any more have freed what they held. */
  async want(wish: CapacityWish): Promise<void> {
    const { hidden, widths } = this.#wish
    // Beside another run they may be the same.
    const isSame = JSON.stringify([wish.hidden, wish.widths]) === JSON.stringify([hidden, widths])
    this.#wish = wish
    if (isSame) return
    await this.#follower.renew(() => this.#wish.widths.length > 0)
  }

  turn(run: Run, moment: Moment): Promise<boolean> {
    return this.#follower.turn(run, moment)
  }

  alone(run: Run): Promise<void> {
    return this.#follower.alone(run)
  }

  #following(): Following<LadderFleet> {
    return {
      isWanted: ({ description }) => {
        const { run, widths, isResting } = this.#wish
        return widths.length > 0 && run === description.run && !isResting
      },
      goal: ({ step }) => Math.min(step, this.#wish.length),
      // Each is "trained so many steps with this λ from the start".
      settingsOf: (experiment) => JSON.stringify(hyperparametersOf(experiment)),
      make: ({ experiment, data }) => {
        const { hidden, widths } = this.#wish
        const widest = { ...experiment, model: { ...experiment.model, hidden } }
        const rungs = widthRungs(widest, widths, lambdasOf(experiment))
        return LadderFleet.create(this.#engine, widest, data, rungs)
      },
      outlives: differInWidthAlone,
      report: async ({ step, rungs }, run) => {
        const { widths } = this.#wish
        const found = rungs.map((rung, k) => widthFound(widths[k % widths.length] as number, rung))
        const [plain, penalised] = [found.slice(0, widths.length), found.slice(widths.length)]
        return () => this.#say(run, { step, plain, penalised })
      },
      withdraw: (run) => this.#say(run, { step: 0, plain: [], penalised: [] }),
    }
  }

  #say({ description }: Run, found: Pick<CapacityReport, 'step' | 'plain' | 'penalised'>): void {
    this.#tell({ type: 'capacity', run: description.run, ...found })
  }
}

/** Where there is no penalty, nothing is trained twice. */
function lambdasOf({ penalty: { kind, lambda } }: Experiment): number[] {
  return kind === 'none' || lambda === 0 ? [0] : [0, lambda]
}

function widthFound(width: number, { measurement, frozen }: Rung): WidthFound {
  return {
    width,
    trainingLoss: measurement.dataLoss,
    validationLoss: validationLossOf(measurement),
    hasDiverged: frozen !== undefined,
  }
}
