// Cross-validation beside the visitor's run: begun when it is asked for, trained in the time that is left, gone when it is done.
import type { CrossValidationReport, CrossValidationWish } from '../../protocol/cross-validation'
import type { Engine } from '../device/engine'
import { tick } from '../device/tick'
import { FoldFleet } from '../fold-fleet'
import type { Run } from '../run'
import type { Companion, Moment } from './companion'
import type { SpareTime } from './spare-time'
import { TurnTime } from './turn-time'

interface Job {
  id: number
  steps: number
  fleet: FoldFleet
}

export class CompanionFolds implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: CrossValidationReport) => void
  readonly #time: TurnTime
  #job: Job | undefined
  #wishes = 0
  /** Whoever drives it: each call ends the lone loop before. */
  #shift = 0
  #underWay: Promise<unknown> | undefined

  constructor(engine: Engine, tell: (report: CrossValidationReport) => void, spare?: SpareTime) {
    this.#engine = engine
    this.#tell = tell
    this.#time = new TurnTime(spare)
  }

  /**
   * Takes the place of what was asked for before, which has freed what it held once this resolves.
   *
   * @param wish none: nothing is wanted any more
   * @param run whose experiment, as it now stands, it is of
   */
  async want(wish: CrossValidationWish | undefined, { experiment, data }: Run): Promise<void> {
    const [own, before] = [++this.#wishes, this.#job]
    this.#job = undefined
    await this.#underWay
    before?.fleet.dispose()
    if (!wish || own !== this.#wishes) return
    const { job: id, steps } = wish
    this.#job = { id, steps, fleet: new FoldFleet(this.#engine, experiment, data, wish) }
    this.#time.begin()
  }

  async turn(_run: Run, { isIdle, settle }: Moment): Promise<boolean> {
    this.#shift++
    if (!this.#job || this.#underWay || !this.#time.mayTurn(isIdle)) return false
    await settle()
    // Meanwhile it may have been cancelled.
    if (this.#job) await this.#work(this.#job)
    return true
  }

  async alone(): Promise<void> {
    const shift = ++this.#shift
    await this.#underWay
    while (shift === this.#shift && this.#job) {
      await this.#work(this.#job)
      await tick()
    }
  }

  async #work(job: Job): Promise<void> {
    const work = this.#time.turn(() => this.#train(job))
    // Whoever waits for its end waits whatever became of it.
    this.#underWay = work.catch(() => undefined)
    try {
      await work
    } finally {
      this.#underWay = undefined
    }
  }

  async #train(job: Job): Promise<void> {
    const { fleet, steps } = job
    await this.#time.advance(fleet, steps - fleet.step)
    const isDone = fleet.step >= steps
    if (isDone || this.#time.lookIsDue) await this.#time.look(() => this.#report(job, isDone))
  }

  async #report(job: Job, isDone: boolean): Promise<void> {
    const { id, fleet } = job
    const report = { job: id, step: fleet.step, losses: await fleet.losses(), isDone }
    // Cancelled meanwhile: whoever did that frees it.
    if (job !== this.#job) return
    if (isDone) {
      this.#job = undefined
      fleet.dispose()
    }
    this.#tell({ type: 'cross-validation', ...report })
  }
}
