// Cross-validation beside the visitor's run: begun when it is asked for, trained in the time that is left, gone when it is done.

import type { Companion, Moment } from '../../../engine/beside/companion'
import { Drive, type Task } from '../../../engine/beside/drive'
import type { SpareTime } from '../../../engine/beside/spare-time'
import { TurnTime } from '../../../engine/beside/turn-time'
import type { Engine } from '../../../engine/device/engine'
import type { Run } from '../../../engine/run/run'
import type { CrossValidationReport, CrossValidationWish } from '../shared/cross-validation-report'
import { FoldFleet } from './fold-fleet'

interface Job {
  id: number
  steps: number
  fleet: FoldFleet
}

export class CompanionFolds implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: CrossValidationReport) => void
  readonly #time: TurnTime
  readonly #drive: Drive
  #job: Job | undefined
  #wishes = 0
  readonly #task: Task = {
    wait: () => (this.#job ? 0 : undefined),
    work: () => this.#train(this.#job as Job),
  }

  constructor(engine: Engine, tell: (report: CrossValidationReport) => void, spare?: SpareTime) {
    this.#engine = engine
    this.#tell = tell
    this.#time = new TurnTime(spare)
    this.#drive = new Drive(this.#time)
  }

  /**
   * Takes the place of what was asked for before, which has freed what it held once this resolves.
   *
   * @param wish none: nothing is wanted any more
   * @param run as it stands
   */
  async want(
    wish: CrossValidationWish | undefined,
    { experiment, data }: Pick<Run, 'experiment' | 'data'>,
  ): Promise<void> {
    const [own, before] = [++this.#wishes, this.#job]
    this.#job = undefined
    await this.#drive.settle()
    before?.fleet.dispose()
    if (!wish || own !== this.#wishes) return
    const { job: id, steps } = wish
    this.#job = { id, steps, fleet: new FoldFleet(this.#engine, experiment, data, wish) }
    this.#time.begin()
  }

  turn(_run: Run, moment: Moment): Promise<boolean> {
    return this.#drive.turn(this.#task, moment)
  }

  alone(): Promise<void> {
    return this.#drive.alone(this.#task)
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
