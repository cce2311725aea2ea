// The ladder beside the visitor's run: it follows it step by step in the time that is left, and is made anew when anything but λ changes.
import type { Experiment } from '../../experiment/experiment'
import type { LadderReport, LadderWish, RungReport } from '../../protocol/ladder'
import type { Engine } from '../device/engine'
import { sleep, tick } from '../device/tick'
import { hyperparametersOf } from '../fleet/plan'
import { LadderFleet, withLambda } from '../ladder-fleet'
import type { Run } from '../run'
import type { Companion, Moment } from './companion'
import { rungReport } from './rung-report'
import { TurnTime } from './turn-time'

/** A control that is being dragged would start a ladder at every stop of its way. */
const SETTLE_MS = 250

const nothing: LadderWish = { values: [], length: 0, isResting: true }

export class CompanionLadder implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: LadderReport) => void
  #wish = nothing
  #ladder: LadderFleet | undefined
  /** What it was last seen to have to follow, counted up with every change; and which of these the ladder is of. */
  #run: Run | undefined
  #experiment: Experiment | undefined
  #settings = ''
  #version = 0
  #builtVersion = 0
  /** Not made anew before. */
  #startAt = 0
  /** Whoever drives it: each call ends the lone loop before. */
  #shift = 0
  #underWay: Promise<unknown> | undefined
  readonly #time = new TurnTime()
  #lookedStep = 0

  constructor(engine: Engine, tell: (report: LadderReport) => void) {
    this.#engine = engine
    this.#tell = tell
  }

  /** Once it resolves, a ladder that is not wished for any more has freed what it held. */
  async want(wish: LadderWish): Promise<void> {
    const isSame = JSON.stringify(wish.values) === JSON.stringify(this.#wish.values)
    this.#wish = wish
    if (isSame) return
    this.#version++
    this.#startAt = 0
    await this.#underWay
    if (this.#wish.values.length === 0) this.#forget()
  }

  async turn(run: Run, { isIdle, settle }: Moment): Promise<boolean> {
    this.#shift++
    if (!this.#hasWork(run, this.#time.lookIsDue) || !this.#time.mayTurn(isIdle)) return false
    await settle()
    // Meanwhile it may have been switched off.
    if (this.#hasWork(run, true)) await this.#work(run, false)
    return true
  }

  async alone(run: Run): Promise<void> {
    const shift = ++this.#shift
    await this.#underWay
    while (shift === this.#shift && this.#hasWork(run, true, true)) {
      const wait = this.#isStale ? this.#startAt - performance.now() : 0
      if (wait > 0) await sleep(wait)
      else await this.#work(run, true)
      await tick()
    }
  }

  get #isStale(): boolean {
    return this.#builtVersion !== this.#version || !this.#ladder
  }

  /** @param waits whether it may have to wait first: for a hand to come to rest */
  #hasWork(run: Run, mayLook: boolean, waits = false): boolean {
    const { values, isResting } = this.#wish
    if (values.length === 0 || isResting || (this.#underWay && !waits)) return false
    this.#observe(run)
    if (this.#isStale) return waits || performance.now() >= this.#startAt
    const { step } = this.#ladder as LadderFleet
    return step < this.#goal(run) || (mayLook && step > this.#lookedStep)
  }

  /** Rungs are "trained so many steps with this λ from the start": with other settings they are others. */
  #observe(run: Run): void {
    const isKnown = run === this.#run
    if (isKnown && run.experiment === this.#experiment) return
    const settings = settingsOf(run.experiment)
    const isSame = isKnown && settings === this.#settings
    const isFirst = !this.#run
    this.#run = run
    this.#experiment = run.experiment
    this.#settings = settings
    if (isSame) return
    this.#version++
    this.#startAt = isFirst ? 0 : performance.now() + SETTLE_MS
    if (!isFirst) this.#say(run, [])
  }

  #goal({ step }: Run): number {
    return Math.min(step, this.#wish.length)
  }

  async #work(run: Run, isAlone: boolean): Promise<void> {
    const work = this.#time.turn(() => (this.#isStale ? this.#build(run) : this.#climb(run, isAlone)))
    // Whoever waits for its end waits whatever became of it.
    this.#underWay = work.catch(() => undefined)
    try {
      await work
    } finally {
      this.#underWay = undefined
    }
  }

  async #build(run: Run): Promise<void> {
    const version = this.#version
    this.#drop()
    const { experiment, data } = run
    this.#ladder = await LadderFleet.create(this.#engine, climbable(experiment), data, this.#wish.values)
    this.#builtVersion = version
    this.#time.begin()
    await this.#report(run)
  }

  async #climb(run: Run, isAlone: boolean): Promise<void> {
    const ladder = this.#ladder as LadderFleet
    const goal = this.#goal(run)
    if (ladder.step < goal) await this.#time.advance(ladder, goal - ladder.step)
    const isLast = isAlone && ladder.step >= goal
    if (ladder.step === this.#lookedStep || !(isLast || this.#time.lookIsDue)) return
    await this.#time.look(() => this.#look(run, ladder))
  }

  async #look(run: Run, ladder: LadderFleet): Promise<void> {
    await ladder.look()
    await this.#report(run)
  }

  async #report(run: Run): Promise<void> {
    const ladder = this.#ladder as LadderFleet
    this.#lookedStep = ladder.step
    const parameters = await ladder.parameters()
    const { sizes } = ladder.fleet.plan
    const rungs = ladder.rungs.map((rung, k) => rungReport(rung, parameters[k] as Float32Array, sizes))
    // What it found is of what has changed meanwhile.
    if (!this.#isStale) this.#say(run, rungs)
  }

  #say({ description }: Run, rungs: RungReport[]): void {
    const step = rungs.length > 0 ? this.#lookedStep : 0
    this.#tell({ type: 'ladder', run: description.run, step, values: this.#wish.values, rungs })
  }

  #drop(): void {
    this.#ladder?.dispose()
    this.#ladder = undefined
    this.#lookedStep = 0
  }

  #forget(): void {
    this.#drop()
    this.#run = undefined
    this.#experiment = undefined
  }
}

/** Moving λ under "None" selects L2: its ladder is that of L2. */
function climbable(experiment: Experiment): Experiment {
  const { penalty } = experiment
  return penalty.kind === 'none' ? { ...experiment, penalty: { ...penalty, kind: 'l2' } } : experiment
}

/** All that may change while a run goes on, but for λ. */
function settingsOf(experiment: Experiment): string {
  return JSON.stringify(hyperparametersOf(withLambda(climbable(experiment), 0)))
}
