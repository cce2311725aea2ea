// A fleet that follows the visitor's run step by step in the time that is left, and is made anew when what it rests on changes.
import type { Experiment } from '../../experiment/experiment'
import type { Fleet } from '../fleet/fleet'
import type { Run } from '../run/run'
import type { Companion, Moment } from './companion'
import { Drive, type Task } from './drive'
import type { SpareTime } from './spare-time'
import { TurnTime } from './turn-time'

/** A control that is being dragged would start a fleet at every stop of its way. */
const SETTLE_MS = 250
/** Before every step. */
const NEVER = -1

/** A fleet and what was last seen of it; made, it has been looked at. */
export interface FollowingFleet {
  readonly fleet: Fleet
  readonly step: number
  advance(): void
  look(): Promise<void>
  dispose(): void
}

/** What follows the run, and for whom. */
export interface Following<Own extends FollowingFleet> {
  /** Whether somebody wishes for it beside this run, and sees it. */
  isWanted(run: Run): boolean
  /** It rests at this step. */
  goal(run: Run): number
  /** All that it rests on while a run goes on: where this changes, it is made anew. */
  settingsOf(experiment: Experiment): string
  make(run: Run): Promise<Own>
  /** Whether what was made for a run that was so goes on beside one that is so. */
  outlives?(before: Experiment, now: Experiment): boolean
  /**
   * Something else of the experiment has changed.
   *
   * @returns whether it can go on as it is
   */
  adopt?(own: Own, experiment: Experiment): boolean
  /** What the newest look found; to be told unless it is out of date by then. */
  report(own: Own, run: Run): Promise<() => void>
  /** What was told of it does not hold any more. */
  withdraw(run: Run): void
}

export class Follower<Own extends FollowingFleet> implements Companion {
  readonly #following: Following<Own>
  readonly #time: TurnTime
  readonly #drive: Drive
  #own: Own | undefined
  /** What it was last seen to have to follow, counted up with every change; and which of these the fleet is of. */
  #run: Run | undefined
  #experiment: Experiment | undefined
  #settings = ''
  #version = 0
  #builtVersion = -1
  /** Not made anew before. */
  #startAt = 0
  #lookedStep = 0

  constructor(following: Following<Own>, spare?: SpareTime) {
    this.#following = following
    this.#time = new TurnTime(spare)
    this.#drive = new Drive(this.#time)
  }

  /**
   * Something else is wished for, or nothing: it is made anew, and at once. Once it resolves, no turn of the old is under
   * way, and where nothing is wished for any more it has freed all that it held.
   */
  async renew(isWished: () => boolean): Promise<void> {
    this.#version++
    this.#startAt = 0
    await this.#drive.settle()
    // Meanwhile the wish may have changed again.
    if (!isWished()) this.#forget()
  }

  turn(run: Run, moment: Moment): Promise<boolean> {
    return this.#drive.turn(this.#task(run), moment)
  }

  alone(run: Run): Promise<void> {
    return this.#drive.alone(this.#task(run))
  }

  #task(run: Run): Task {
    return {
      wait: (mayLook) => this.#wait(run, mayLook),
      work: (isAlone) => (this.#isStale ? this.#build(run) : this.#follow(run, isAlone)),
    }
  }

  get #isStale(): boolean {
    return this.#builtVersion !== this.#version || !this.#own
  }

  /** Made anew, it may have to wait first: for a hand to come to rest. */
  #wait(run: Run, mayLook: boolean): number | undefined {
    if (!this.#following.isWanted(run)) return undefined
    this.#observe(run)
    if (this.#isStale) return Math.max(0, this.#startAt - performance.now())
    const { step } = this.#own as Own
    return step < this.#following.goal(run) || (mayLook && step > this.#lookedStep) ? 0 : undefined
  }

  #observe(run: Run): void {
    const isNew = run !== this.#run
    if (!isNew && run.experiment === this.#experiment) return
    const isKnown = !isNew || this.#outlives(run)
    const settings = this.#following.settingsOf(run.experiment)
    const isSame = isKnown && settings === this.#settings
    const isFirst = !this.#run
    this.#run = run
    this.#experiment = run.experiment
    this.#settings = settings
    if (isSame && this.#goesOn(run.experiment)) {
      // Of the new run nothing has been told yet.
      if (isNew) this.#lookedStep = NEVER
      return
    }
    this.#version++
    this.#startAt = isFirst ? 0 : performance.now() + SETTLE_MS
    if (!isFirst) this.#following.withdraw(run)
  }

  #outlives({ experiment }: Run): boolean {
    return this.#experiment !== undefined && this.#following.outlives?.(this.#experiment, experiment) === true
  }

  #goesOn(experiment: Experiment): boolean {
    return this.#isStale || (this.#following.adopt?.(this.#own as Own, experiment) ?? true)
  }

  async #build(run: Run): Promise<void> {
    const version = this.#version
    this.#drop()
    this.#own = await this.#following.make(run)
    this.#builtVersion = version
    this.#time.begin()
    await this.#report(run, this.#own)
  }

  async #follow(run: Run, isAlone: boolean): Promise<void> {
    const own = this.#own as Own
    const goal = this.#following.goal(run)
    if (own.step < goal) await this.#time.advance(own, goal - own.step)
    const isLast = isAlone && own.step >= goal
    if (own.step === this.#lookedStep || !(isLast || this.#time.lookIsDue)) return
    await this.#time.look(() => this.#look(run, own))
  }

  async #look(run: Run, own: Own): Promise<void> {
    await own.look()
    await this.#report(run, own)
  }

  async #report(run: Run, own: Own): Promise<void> {
    this.#lookedStep = own.step
    const tell = await this.#following.report(own, run)
    // What it found is of what has changed meanwhile.
    if (!this.#isStale) tell()
  }

  #forget(): void {
    this.#drop()
    this.#run = undefined
    this.#experiment = undefined
  }

  #drop(): void {
    this.#own?.dispose()
    this.#own = undefined
    this.#lookedStep = 0
  }
}
