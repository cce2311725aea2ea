// Drives one run: at a pace or at full speed, giving way between bursts, reporting about ten times a second.

import type { Experiment, TunableSettings } from '../../experiment/experiment'
import type { Exchanged, Pace, Planned, Verbs } from '../../protocol/commands'
import type { EngineSpeeds } from '../../protocol/device'
import type { PastMoment } from '../../protocol/past'
import type { RunPast, RunRecord } from '../../protocol/record'
import type { Report } from '../../protocol/report'
import type { RunDescription } from '../../protocol/run-description'
import type { RunSnapshot, Snapshot, SoundParameters, Status } from '../../protocol/snapshot'
import type { Companion } from '../beside/companion'
import { Timings } from '../debug/timings'
import type { Engine } from '../device/engine'
import { sleep, tick } from '../device/tick'
import { causeOf, sentenceOf } from '../failed'
import { withOtherRows } from './other-rows'
import { PaceClock } from './pace'
import { recall } from './past/recall'
import { keeperOf } from './past/taken-up'
import { Reporter, reportInterval } from './reporter'
import { makeReport, type Seen } from './reports'
import { type Beginning, Run } from './run'
import { Safeguard } from './safeguard'
import { Share } from './share'
import { see } from './sight'
import { burstLength, Throttle } from './throttle'

/** How much of the time may go into predicting what the fit shows. */
const PICTURE_SHARE = 0.15
/** How long to wait where the pace leaves nothing to do. */
const IDLE_MS = 4

type Watched = Verbs['watch']['payload']

const nothing: Watched = { inputs: [], parameters: false }

/** What a loop is to do. */
interface Task {
  target: number
  pace: Pace
  /** At the page's pace, until something else is asked for; else it was asked for exactly so many steps. */
  plays: boolean
}

interface Loop extends Task {
  stopped: boolean
  finished: Promise<void>
}

export class Trainer {
  readonly #engine: Engine
  readonly #send: (report: Report, transfer: Transferable[]) => void
  readonly #companion: Companion | undefined
  readonly #timings: Timings | undefined
  #run: Run | undefined
  #runId = 0
  #revision = 0
  #status: Status = 'ready'
  #reason: string | undefined
  #loop: Loop | undefined
  #watched: Watched = nothing
  readonly #reporter: Reporter
  readonly #picture = new Share(PICTURE_SHARE)
  #safeguard: Safeguard | undefined
  /** The run's: how many steps fit into a burst is known from one loop to the next. */
  #throttle: Throttle | undefined
  /** Tunings that are still to come by themselves, ascending. */
  #planned: readonly Planned[] = []
  /** What waits for the next moment at which no burst is under way. */
  #between: (() => Promise<void>) | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    engine: Engine,
    send: (report: Report, transfer: Transferable[]) => void,
    companion?: Companion,
  ) {
    this.#engine = engine
    this.#send = send
    this.#companion = companion
    this.#timings = engine.debug && new Timings(engine.debug)
    this.#reporter = new Reporter(() => this.#report())
  }

  /** The run that there was goes on until the new one stands, and for good where it cannot be made. */
  async load(
    experiment: Experiment,
    revision: number,
    from?: SoundParameters,
    past?: RunPast,
    planned: readonly Planned[] = [],
  ): Promise<RunDescription> {
    const behind = past && { past: keeperOf(past, experiment), tunings: past.tunings }
    return this.#begin(experiment, revision, { from, ...behind }, planned)
  }

  /** The same experiment as it is tuned now, on the same data. */
  async reset(settings: TunableSettings, revision: number): Promise<RunDescription> {
    const { experiment, data } = this.run
    // What was exchanged is on the scale of what was there before.
    const isOwnScale = data.scaledBy === data.raw.training
    return this.#begin({ ...experiment, ...settings }, revision, isOwnScale ? { data } : {})
  }

  /** Another run from a step that is kept, on the same data. */
  async fork(step: number, settings: TunableSettings, revision: number): Promise<RunDescription> {
    const { experiment, data, past, lossScale } = this.run
    const kept = past.nearest(step)
    const from = { step: kept.step, parameters: kept.parameters, lossScale }
    return this.#begin({ ...experiment, ...settings }, revision, { data, from, past: past.until(from.step) })
  }

  /**
   * Other rows for the run that goes on: its step, its parameters and the network's scale stay.
   *
   * @throws where it has just diverged, or cannot go on with these rows; then it stands as it was
   */
  async exchange(experiment: Experiment, revision: number): Promise<Omit<Exchanged, 'edition'>> {
    return this.#aside(async (run) => {
      const beginning = run.step === 0 ? {} : await withOtherRows(run, experiment)
      const description = await this.#begin(experiment, revision, beginning)
      return { description, step: run.step, row: this.run.firstRow }
    })
  }

  /** How fast each engine would train this run. */
  async speeds(): Promise<EngineSpeeds> {
    const { measureSpeeds } = await import('../device/speeds')
    return this.#aside((run) => measureSpeeds(run, this.#engine))
  }

  async recall(step: number): Promise<PastMoment> {
    return recall(this.run, step, this.#watched)
  }

  get revision(): number {
    return this.#revision
  }

  get run(): Run {
    if (!this.#run) throw new Error('No experiment has been loaded yet.')
    return this.#run
  }

  get hasRun(): boolean {
    return this.#run !== undefined
  }

  get isTraining(): boolean {
    return this.#loop !== undefined
  }

  /**
   * By hand: what was planned from there on does not come any more.
   *
   * @returns the step after which the values hold
   */
  async tune(settings: TunableSettings, revision: number): Promise<number> {
    const { run } = this
    const { step } = run
    this.#planned = []
    this.#tune(run, settings, revision)
    if (this.#loop) {
      this.#reporter.hurry()
      this.#throttle?.hurry()
    } else {
      // Nothing trains: the new objective is told at once.
      run.measure()
      await this.#report()
      this.giveWay()
    }
    return step
  }

  #tune(run: Run, settings: TunableSettings, revision: number): void {
    run.tune({ ...run.experiment, ...settings })
    this.#revision = Math.max(this.#revision, revision)
  }

  /** Leaves the time to what trains beside the run, where the run does not train. */
  giveWay(): void {
    const run = this.#run
    if (this.#loop || !run) return
    this.#companion?.alone(run).catch((error) => this.#fail(run, error))
  }

  async play(pace: Pace, until: number | undefined): Promise<void> {
    await this.#inTurn(async () => {
      await this.#stop()
      this.#start({ target: until ?? Number.POSITIVE_INFINITY, pace, plays: true })
    })
  }

  /** Trains exactly so many steps at full speed, then pauses. Whoever stops it sooner waits for its snapshot. */
  async advance(steps: number): Promise<RunSnapshot> {
    let until = 0
    const loop = await this.#inTurn(async () => {
      await this.#stop()
      until = this.run.step + steps
      return this.#start({ target: until, pace: null, plays: false })
    })
    const snapshot = loop.finished.then(async () => toldIfCut(await this.snapshot(), until))
    loop.finished = snapshot.then(
      () => undefined,
      () => undefined,
    )
    return snapshot
  }

  async pause(): Promise<Snapshot> {
    await this.#inTurn(() => this.#stop())
    return this.snapshot()
  }

  async snapshot(): Promise<Snapshot> {
    for (;;) {
      const { run } = this
      const { snapshot, harvest } = await run.snapshot(this.#status, this.#revision)
      if (harvest.diverged) await this.#diverge(run, harvest.rows)
      else this.#sendRows(run, harvest.rows)
      if (snapshot && !harvest.diverged) return snapshot
      // Between two steps of the schedule its numbers have left float32: at the next it is judged, and goes back.
      if (!harvest.diverged && !run.divergence) run.advanceToSchedule()
    }
  }

  async watch(what: Watched): Promise<void> {
    this.#watched = what
    if (!this.#loop) await this.#report()
  }

  keep(): void {
    this.run.keep()
  }

  /** Of one step, told of before: while the run trains, between two bursts, and it goes on. */
  record(): Promise<RunRecord> {
    const { run } = this
    const take = async () => {
      await this.#reporter.now()
      return run.record()
    }
    if (!this.#loop) return take()
    return new Promise((resolve, reject) => {
      this.#between = () => take().then(resolve, reject)
    })
  }

  async #takeBetween(): Promise<void> {
    const between = this.#between
    this.#between = undefined
    await between?.()
  }

  async restore(): Promise<void> {
    this.run.restoreKept()
    this.#safeguard?.hurry()
    if (this.#status === 'diverged') this.#setStatus(standing(this.run))
    if (this.#loop) return
    this.run.measure()
    await this.#report()
  }

  /** While nothing trains; what played before plays on. */
  async #aside<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const playing = this.#loop
    await this.#inTurn(() => this.#stop())
    try {
      return await work(this.run)
    } finally {
      if (playing?.plays) await this.play(playing.pace, playing.target)
    }
  }

  async #begin(
    experiment: Experiment,
    revision: number,
    beginning: Beginning,
    planned: readonly Planned[] = [],
  ): Promise<RunDescription> {
    const run = await Run.create(this.#engine, experiment, ++this.#runId, beginning)
    return this.#replace(run, revision, planned)
  }

  #replace(run: Run, revision: number, planned: readonly Planned[]): Promise<RunDescription> {
    return this.#inTurn(async () => {
      await this.#stop()
      this.#run?.dispose()
      this.#run = run
      this.#planned = planned
      this.#safeguard = new Safeguard(run)
      this.#throttle = undefined
      // Of a run that begins elsewhere than at step 0 the page knows no more than the parameters.
      if (run.step > 0) this.#safeguard.hurry()
      this.#revision = revision
      this.#watched = nothing
      this.#setStatus(standing(run))
      // After the answer: until the page knows the run, it drops what it hears of it.
      tick()
        .then(() => (this.#run === run ? this.#report() : undefined))
        .catch((error) => this.#fail(run, error))
      this.giveWay()
      return run.description
    })
  }

  /** What starts or stops training goes one after another, or two loops could drive one run. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(change)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #stop(): Promise<void> {
    const loop = this.#loop
    if (!loop) return
    loop.stopped = true
    await loop.finished
  }

  #start(task: Task): Loop {
    const loop: Loop = { ...task, stopped: false, finished: Promise.resolve() }
    loop.finished = this.#drive(loop, this.run)
    return loop
  }

  async #drive(loop: Loop, run: Run): Promise<void> {
    this.#loop = loop
    run.goOn()
    this.#setStatus('running')
    try {
      await this.#steps(loop, run)
      if (this.#status === 'running') this.#rest(run)
      this.#loop = undefined
      await this.#takeBetween()
      this.#safeguard?.hurry()
      // The picture of the very last step, whatever was due.
      await this.#report()
      this.giveWay()
    } catch (error) {
      this.#loop = undefined
      this.#fail(run, error)
    }
  }

  #fail(run: Run, error: unknown): void {
    // Once: what fails after a failure is its echo.
    if (this.#status === 'failed') return
    this.#reason = sentenceOf(causeOf(error, this.#engine), this.#engine.debug)
    this.#status = 'failed'
    this.#sendRows(run, [])
  }

  async #steps(loop: Loop, run: Run): Promise<void> {
    const { target, pace } = loop
    const clock = new PaceClock(pace, performance.now())
    const burstMs = burstLength(this.#engine.device, pace)
    const throttle = new Throttle(burstMs, this.#timings, this.#throttle?.burst)
    this.#throttle = throttle
    const reporter = this.#reporter
    const intervalMs = reportInterval(this.#engine.device, pace)
    while (!loop.stopped && run.step < target && !run.divergence) {
      if (this.#between) await this.#takeBetween()
      const began = performance.now()
      const until = Math.min(target, this.#planned[0]?.after ?? target)
      const due = Math.min(clock.due(began, run.step), throttle.burst, until - run.step)
      const taken = this.#burst(run, due)
      clock.taken(taken)
      if (taken > 0) await throttle.after(run.fleet, taken, began)
      const beside = { isIdle: taken === 0, settle: () => throttle.settle() }
      const wasBusy = await this.#companion?.turn(run, beside)
      if (taken === 0 && !wasBusy) await sleep(IDLE_MS)
      reporter.consider(began, intervalMs)
      if (run.isLogFull) await reporter.now()
      await this.#tuneAsPlanned(run)
    }
    await throttle.settle()
    await reporter.settle()
  }

  /** What was measured on the way there is judged first: whether it comes to that follows from the steps, never from the clock. */
  async #tuneAsPlanned(run: Run): Promise<void> {
    const [next] = this.#planned
    if (!next || run.step < next.after) return
    await this.#reporter.now()
    // Meanwhile something may have been tuned by hand.
    if (run.divergence || this.#planned[0] !== next) return
    this.#planned = this.#planned.slice(1)
    this.#tune(run, next.settings, next.revision)
    // It may come to rest here, and then with the new objective.
    run.measure()
    this.#reporter.hurry()
  }

  /** As many of the steps as the log has room for. */
  #burst(run: Run, steps: number): number {
    let taken = 0
    while (taken < steps && !run.isLogFull) {
      run.advance()
      taken++
    }
    return taken
  }

  async #report(): Promise<void> {
    const { run } = this
    const harvesting = run.harvest()
    this.#timings?.harvest(run.step, harvesting)
    const [harvest, seen, sound] = await Promise.all([harvesting, this.#look(run), this.#safeguard?.take()])
    if (harvest.diverged) return this.#diverge(run, harvest.rows)
    if (run === this.#run) this.#sendRows(run, harvest.rows, seen, sound)
  }

  /** While it trains only as often as the fit is worth: predicting a picture costs as much as many steps. */
  #look(run: Run): Promise<Seen> {
    const { inputs, parameters, outputs } = this.#watched
    const isWanted = inputs.length > 0 || parameters || outputs
    if (!isWanted || (this.#loop && !this.#picture.isDue())) return Promise.resolve({})
    const looking = see(run, this.#watched)
    this.#timings?.look(looking)
    return this.#picture.time(looking)
  }

  #rest(run: Run): void {
    this.#setStatus(run.divergence ? 'diverged' : standing(run))
    this.#reason = run.divergence?.reason
  }

  /** @param before what was still told of the way to where it stands now */
  async #diverge(run: Run, before: readonly Float64Array[]): Promise<void> {
    this.#rest(run)
    run.measure()
    const [{ rows }, seen] = await Promise.all([run.harvest(), this.#look(run)])
    this.#sendRows(run, [...before, ...rows], seen)
  }

  #setStatus(status: Status): void {
    this.#status = status
    if (status !== 'diverged') this.#reason = undefined
  }

  #sendRows(run: Run, rows: Float64Array[], seen: Seen = {}, sound?: SoundParameters): void {
    const [report, transfer] = makeReport(run, rows, {
      revision: this.#revision,
      status: this.#status,
      reason: this.#reason,
      seen,
      sound,
    })
    this.#send(report, transfer)
  }
}

/** A run that was stopped before its last step is no run of so many steps. */
function toldIfCut(snapshot: Snapshot, until: number): RunSnapshot {
  const { step, status } = snapshot
  if (step >= until || status === 'diverged' || status === 'failed') return snapshot
  return { ...snapshot, cutShort: `Stopped at step ${step} of ${until}: something else was asked for.` }
}

function standing({ step }: Run): Status {
  return step === 0 ? 'ready' : 'paused'
}
