// The ladder beside the visitor's run: one network for each λ, made anew when anything but λ changes.

import type { Companion, Moment } from '../../../engine/beside/companion'
import { Follower, type Following } from '../../../engine/beside/follower'
import { climbable, LadderFleet, lambdaRungs, settingsButLambda } from '../../../engine/beside/rung-fleet'
import type { SpareTime } from '../../../engine/beside/spare-time'
import type { Engine } from '../../../engine/device/engine'
import type { Run } from '../../../engine/run/run'
import type { LadderReport, LadderWish, RungReport } from '../shared/ladder'
import { rungReport } from './rung-report'

const nothing: LadderWish = { values: [], length: 0, isResting: true }

export class CompanionLadder implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: LadderReport) => void
  readonly #follower: Follower<LadderFleet>
  #wish = nothing

  constructor(engine: Engine, tell: (report: LadderReport) => void, time?: SpareTime) {
    this.#engine = engine
    this.#tell = tell
    this.#follower = new Follower(this.#following(), time)
  }

  /** Once it resolves, a ladder that is not wished for any more has freed what it held. */
  async want(wish: LadderWish): Promise<void> {
    const isSame = JSON.stringify(wish.values) === JSON.stringify(this.#wish.values)
    this.#wish = wish
    if (isSame) return
    await this.#follower.renew(() => this.#wish.values.length > 0)
  }

  turn(run: Run, moment: Moment): Promise<boolean> {
    return this.#follower.turn(run, moment)
  }

  alone(run: Run): Promise<void> {
    return this.#follower.alone(run)
  }

  #following(): Following<LadderFleet> {
    return {
      isWanted: () => this.#wish.values.length > 0 && !this.#wish.isResting,
      goal: ({ step }) => Math.min(step, this.#wish.length),
      // Rungs are "trained so many steps with this λ from the start".
      settingsOf: settingsButLambda,
      make: ({ experiment, data }) => {
        const climbing = climbable(experiment)
        const rungs = lambdaRungs(climbing, this.#wish.values)
        return LadderFleet.create(this.#engine, climbing, data, rungs)
      },
      report: async (ladder, run) => {
        const { step } = ladder
        const parameters = await ladder.parameters()
        const { sizes } = ladder.fleet.plan
        const rungs = ladder.rungs.map((rung, k) => rungReport(rung, parameters[k] as Float32Array, sizes))
        return () => this.#say(run, step, rungs)
      },
      withdraw: (run) => this.#say(run, 0, []),
    }
  }

  #say({ description }: Run, step: number, rungs: RungReport[]): void {
    this.#tell({ type: 'ladder', run: description.run, step, values: this.#wish.values, rungs })
  }
}
