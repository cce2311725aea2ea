// The twin beside the visitor's run: it follows it step by step in the time that is left, and is made anew when what it is made of changes.

import type { Companion, Moment } from '../../../engine/beside/companion'
import { Drive, type Task } from '../../../engine/beside/drive'
import type { SpareTime } from '../../../engine/beside/spare-time'
import { TurnTime } from '../../../engine/beside/turn-time'
import type { Engine } from '../../../engine/device/engine'
import { hyperparametersOf } from '../../../engine/fleet/plan'
import { flatRows } from '../../../engine/run/reports'
import type { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import type { Verbs } from '../../../protocol/commands'
import type { TwinReport, TwinWish } from '../shared/twin'
import { type TwinSetting, twinOf } from '../shared/twin-setting'
import { TwinRun, type TwinSight } from './twin-run'

type Watched = Verbs['watch']['payload']

/** A control that is being dragged would start a twin at every stop of its way. */
const SETTLE_MS = 250

const nothing: TwinWish = { wish: 0, isResting: true }
const unwatched: Watched = { inputs: [], parameters: false }

export class CompanionTwin implements Companion {
  readonly #engine: Engine
  readonly #tell: (report: TwinReport, transfer: Transferable[]) => void
  readonly #time: TurnTime
  readonly #drive: Drive
  #wish = nothing
  #twin: TwinRun | undefined
  /** What it was last seen to have to follow, counted up with every change; and which of these the twin is of. */
  #run: Run | undefined
  #settings = ''
  #experiment: Experiment | undefined
  #version = 0
  #builtVersion = 0
  /** Not made anew before. */
  #startAt = 0
  /** What the page looks at, and of which run. */
  #watched: { run: Run; what: Watched } | undefined
  /** Undefined: whatever it shows must be looked at again. */
  #lookedStep: number | undefined

  constructor(
    engine: Engine,
    tell: (report: TwinReport, transfer: Transferable[]) => void,
    spare?: SpareTime,
  ) {
    this.#engine = engine
    this.#tell = tell
    this.#time = new TurnTime(spare)
    this.#drive = new Drive(this.#time)
  }

  /** Once it resolves, a twin that is not wished for any more has freed what it held. */
  async want(wish: TwinWish): Promise<void> {
    const isSame = wish.wish === this.#wish.wish
    this.#wish = wish
    if (isSame) return
    this.#version++
    this.#run = undefined
    this.#experiment = undefined
    await this.#drive.settle()
    if (!this.#wish.setting) this.#drop()
  }

  watch(run: Run, what: Watched): void {
    this.#watched = { run, what }
    this.#lookedStep = undefined
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
        // Where the visitor pauses there is a row of the visitor's run, whatever the schedule says.
        if (!this.#twin?.isMeasured) this.#lookedStep = undefined
      },
    }
  }

  get #isStale(): boolean {
    return this.#builtVersion !== this.#version || !this.#twin
  }

  /** Made anew, it may have to wait first: for a hand to come to rest. */
  #wait(run: Run, mayLook: boolean): number | undefined {
    const { setting, isResting } = this.#wish
    if (!setting || isResting) return undefined
    this.#observe(run, setting)
    if (this.#isStale) return Math.max(0, this.#startAt - performance.now())
    const { step, hasDiverged } = this.#twin as TwinRun
    return (step < run.step && !hasDiverged) || (mayLook && step !== this.#lookedStep) ? 0 : undefined
  }

  /** It is the network "trained so from the start": with other settings it is another. */
  #observe(run: Run, setting: TwinSetting): void {
    const isKnown = run === this.#run
    if (isKnown && run.experiment === this.#experiment) return
    const settings = JSON.stringify(hyperparametersOf(twinOf(run.experiment, setting)))
    const isSame = isKnown && settings === this.#settings
    const isFirst = !this.#run
    this.#run = run
    this.#experiment = run.experiment
    this.#settings = settings
    if (isSame) return
    this.#version++
    this.#startAt = isFirst ? 0 : performance.now() + SETTLE_MS
    if (!isFirst) this.#say(run, 0, { rows: [], seen: {} })
  }

  async #build(run: Run): Promise<void> {
    const { setting } = this.#wish
    if (!setting) return
    const version = this.#version
    this.#drop()
    this.#twin = await TwinRun.create(this.#engine, twinOf(run.experiment, setting), run.data)
    this.#builtVersion = version
    this.#lookedStep = undefined
    this.#time.begin()
  }

  async #follow(run: Run, isAlone: boolean): Promise<void> {
    const twin = this.#twin as TwinRun
    const left = twin.hasDiverged ? 0 : run.step - twin.step
    if (left > 0) await this.#time.advance(twin, Math.min(left, twin.room))
    const isAtRest = isAlone && (twin.step >= run.step || twin.hasDiverged)
    const isDue = isAtRest || twin.room <= 0 || this.#time.lookIsDue
    if (twin.step !== this.#lookedStep && isDue) await this.#time.look(() => this.#look(run, twin, isAtRest))
  }

  async #look(run: Run, twin: TwinRun, isAtRest: boolean): Promise<void> {
    const { step } = twin
    this.#lookedStep = step
    const { run: watchedRun, what } = this.#watched ?? {}
    const sight = await twin.look(watchedRun === run && what ? what : unwatched, isAtRest)
    // What it found is of what has changed meanwhile.
    if (!this.#isStale) this.#say(run, step, sight)
  }

  #say({ description }: Run, step: number, { rows, seen }: TwinSight): void {
    const width = this.#twin?.rowWidth ?? 0
    const flat = flatRows(rows, width)
    const report: TwinReport = {
      type: 'twin',
      run: description.run,
      wish: this.#wish.wish,
      twin: this.#version,
      step,
      rows: flat,
      width,
      ...seen,
      hasDiverged: this.#twin?.hasDiverged ?? false,
    }
    const arrays = [flat, seen.prediction, seen.parameters].filter((array) => array !== undefined)
    this.#tell(
      report,
      arrays.map(({ buffer }) => buffer as ArrayBuffer),
    )
  }

  #drop(): void {
    this.#twin?.dispose()
    this.#twin = undefined
  }
}
