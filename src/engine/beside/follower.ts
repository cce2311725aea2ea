// A fleet that follows the visitor's run step by step in the time that is left, and is made anew when what it rests on changes.
import type { Experiment } from '../../experiment/experiment'
import type { Run } from '../run/run'
import type { Beside, Moment } from './companion'
import { Drive, type Task } from './drive'
import type { Basis, BesideWish, Following, FollowingFleet, Look } from './following'
import type { SpareTime } from './spare-time'
import { TurnTime } from './turn-time'

/** A control that is being dragged would start a fleet at every stop of its way. */
const SETTLE_MS = 250
/** Before every step. */
const NEVER = -1

export class Follower<Wish extends BesideWish, Own extends FollowingFleet> implements Beside<Wish> {
  readonly #following: Following<Wish, Own>
  readonly #time: TurnTime
  readonly #drive: Drive
  #wish: Wish
  #own: Own | undefined
  /** What it was last seen to have to follow, counted up with every change; and which of these the fleet is of. */
  #run: Run | undefined
  #experiment: Experiment | undefined
  #settings = ''
  #version = 0
  #builtVersion = -1
  /** It has come to its end: nothing is made before something else is wished for. */
  #isOver = false
  /** Not made anew before. */
  #startAt = 0
  #lookedStep = NEVER

  /** @param spare the time that all companions have together */
  constructor(following: Following<Wish, Own>, spare?: SpareTime) {
    this.#following = following
    this.#wish = following.nothing
    this.#time = new TurnTime(spare)
    this.#drive = new Drive(this.#time)
  }

  /**
   * Something else is wished for, or nothing: it is made anew, and at once. Once it resolves, no turn of the old is under
   * way, and where nothing is wished for any more it has freed all that it held.
   *
   * @param basis what stood when it was wished for
   * @throws why it cannot be, where it is made at once
   */
  async want(wish: Wish, basis?: Basis): Promise<void> {
    const isSame = this.#following.isSame(wish, this.#wish)
    this.#wish = wish
    if (isSame) return
    const version = ++this.#version
    this.#startAt = 0
    this.#isOver = false
    await this.#drive.settle()
    // Meanwhile the wish may have changed again.
    if (!this.#following.isWished(this.#wish)) this.#forget()
    else if (this.#following.isMadeAtOnce && basis && version === this.#version) await this.#make(basis)
  }

  /** Whatever was seen of it, it is looked at again. */
  lookAgain(): void {
    this.#lookedStep = NEVER
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
      rest: () => {
        if (this.#own && this.#following.isUnseenAtRest?.(this.#own)) this.lookAgain()
      },
    }
  }

  get #isStale(): boolean {
    return this.#builtVersion !== this.#version || !this.#own
  }

  /** Made anew, it may have to wait first: for a hand to come to rest. */
  #wait(run: Run, mayLook: boolean): number | undefined {
    const { isWished, isOf, isMadeAtOnce, goal } = this.#following
    const wish = this.#wish
    if (this.#isOver || wish.isResting || !isWished(wish) || isOf?.(wish, run) === false) return undefined
    this.#observe(run)
    if (this.#isStale) return isMadeAtOnce ? undefined : Math.max(0, this.#startAt - performance.now())
    const own = this.#own as Own
    return own.step < goal(run, wish, own) || (mayLook && own.step > this.#lookedStep) ? 0 : undefined
  }

  #observe(run: Run): void {
    const { isMadeAtOnce, settingsOf, withdraw } = this.#following
    // It is of what stood when it was wished for.
    if (isMadeAtOnce) return
    const isNew = run !== this.#run
    if (!isNew && run.experiment === this.#experiment) return
    const isFirst = !this.#run
    const isKnown = !isNew || this.#outlives(run)
    const settings = settingsOf?.(run.experiment, this.#wish) ?? ''
    const isSame = isKnown && settings === this.#settings
    this.#run = run
    this.#experiment = run.experiment
    this.#settings = settings
    if (isSame && this.#goesOn(run.experiment)) {
      // Of the new run nothing has been told yet.
      if (isNew) this.lookAgain()
      return
    }
    this.#version++
    this.#startAt = isFirst ? 0 : performance.now() + SETTLE_MS
    if (!isFirst) withdraw?.(run, this.#wish)
  }

  #outlives({ experiment }: Run): boolean {
    return this.#experiment !== undefined && this.#following.outlives?.(this.#experiment, experiment) === true
  }

  #goesOn(experiment: Experiment): boolean {
    return this.#isStale || (this.#following.adopt?.(this.#own as Own, experiment) ?? true)
  }

  async #build(run: Run): Promise<void> {
    const own = await this.#make(run)
    if (own) await this.#look(run, own, { isFirst: true, isAtRest: false })
  }

  /** @returns nothing where something else has been wished for meanwhile */
  async #make(basis: Basis): Promise<Own | undefined> {
    const version = this.#version
    this.#drop()
    const own = await this.#following.make(basis, this.#wish)
    if (version !== this.#version) {
      own.dispose()
      return undefined
    }
    this.#own = own
    this.#builtVersion = version
    this.#time.begin()
    return own
  }

  async #follow(run: Run, isAlone: boolean): Promise<void> {
    const own = this.#own as Own
    const goal = this.#following.goal(run, this.#wish, own)
    if (own.step < goal) await this.#time.advance(own, Math.min(goal - own.step, own.room ?? goal))
    // Meanwhile something else may have been wished for, which it is not to be looked at as.
    if (this.#isStale) return
    const isThere = own.step >= goal
    const isOver = isThere && this.#following.ends === true
    const isAtRest = isThere && isAlone
    const isDue = isOver || isAtRest || (own.room ?? 1) <= 0 || this.#time.lookIsDue
    if (own.step === this.#lookedStep || !isDue) return
    await this.#time.look(() => this.#look(run, own, { isFirst: false, isAtRest }))
    if (isOver && !this.#isStale) this.#end()
  }

  async #look(run: Run, own: Own, look: Look): Promise<void> {
    this.#lookedStep = own.step
    const tell = await this.#following.look(own, run, this.#wish, look)
    // What it found is of what has changed meanwhile.
    if (!this.#isStale) tell()
  }

  #end(): void {
    this.#forget()
    this.#isOver = true
  }

  #forget(): void {
    this.#drop()
    this.#run = undefined
    this.#experiment = undefined
  }

  #drop(): void {
    this.#own?.dispose()
    this.#own = undefined
    this.lookAgain()
  }
}
