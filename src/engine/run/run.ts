// One run: an experiment set up on an engine, trained step by step and measured on the schedule. No clock in here.
import { optimizerMath } from '../../catalog/optimizers/math-table'
import { type Experiment, tunableSettings } from '../../experiment/experiment'
import { parameterCount, parameterLayout } from '../../experiment/layout'
import type { Tuned } from '../../experiment/model-space'
import { layerSizes } from '../../experiment/shape'
import { rowWidth } from '../../protocol/metrics'
import type { RunRecord } from '../../protocol/record'
import type { RunDescription } from '../../protocol/run-description'
import { isMeasured } from '../../protocol/schedule'
import type { OptimizerState, Snapshot, SoundParameters, Status } from '../../protocol/snapshot'
import { type PreparedData, prepareData } from '../data/prepare'
import type { Engine } from '../device/engine'
import type { Fleet, Measurement } from '../fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../fleet/plan'
import { describeRun } from './description'
import { areSound, type Divergence, divergenceReason, isFiniteThroughout, whyNoStart } from './divergence'
import { metricRow } from './metric-rows'
import { type Milestone, Milestones, milestoneOf } from './milestones'
import type { Keeper } from './past/keeper'
import { Past, type PastFrame, type Reading } from './past/past'
import { snapshotOf } from './snapshots'
import { Tunings } from './tunings'

const CANNOT_GO_ON = 'From there it cannot go on: its loss is larger than a number of 32 bits can be.'

/** What one collect brought. */
export interface Harvest {
  rows: Float64Array[]
  /** It was seen to have diverged, and is again what it was at its newest milestone. */
  diverged: boolean
}

/** Where a run begins, if not with new data at step 0. */
export interface Beginning {
  /** Of an earlier run of the same experiment; none: drawn. */
  data?: PreparedData
  /** Of a run that was lost with its worker, or is forked. */
  from?: SoundParameters | undefined
  /** What is kept of the run that it is forked from, or goes on as. */
  past?: Keeper<PastFrame>
  /** How it was tuned from step 0 on, where it goes on as a run that has come from there. */
  tunings?: readonly Tuned[] | undefined
}

/** A measurement under way: with what settings, and the parameters where they may be kept. */
interface Asked {
  experiment: Experiment
  reading: Reading | undefined
  /** Meanwhile the run went back: it is of a step that is not reached yet. */
  isStale?: true
  /** Brought, and its numbers are numbers. */
  measurement?: Measurement
}

export class Run {
  readonly description: RunDescription
  experiment: Experiment
  readonly #fleet: Fleet
  readonly past: Past
  readonly tunings: Tunings
  /** One for each measurement under way. */
  #asked: Asked[] = []
  /** The larger of the null model's loss and the first: what divergence is measured by. */
  #scale: number
  /** Whether an earlier run's scale came with it: it goes on from there, and does not begin. */
  readonly #goesOn: boolean
  /** Where it began: measured there, though the step may be on no schedule. */
  readonly #start: number
  readonly #milestones: Milestones
  #kept: Milestone | undefined
  /** Where it was seen to have diverged, until it goes on. */
  divergence: Divergence | undefined
  /** What was measured where it began. */
  firstRow = new Float64Array(0)
  /** Brought already, and not yet told. */
  #untold: Float64Array[] = []
  #collecting: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly engine: Engine,
    readonly data: PreparedData,
    experiment: Experiment,
    id: number,
    { from, past, tunings }: Beginning,
  ) {
    this.experiment = experiment
    this.tunings = new Tunings(experiment, !from || tunings !== undefined, tunings)
    this.description = describeRun(id, experiment, data)
    this.#scale = from?.lossScale ?? this.description.nullLoss
    this.#goesOn = from?.lossScale !== undefined
    this.#fleet = engine.createFleet(planFleet(experiment, data, 1))
    const parameters = from?.parameters ?? startingParameters(experiment)
    this.#fleet.setParameters([parameters], from?.optimizer && [from.optimizer])
    if (from) this.#fleet.skipTo(from.step)
    this.#fleet.setHyperparameters(0, hyperparametersOf(experiment))
    this.#start = this.#fleet.step
    this.#milestones = new Milestones(this.#fleet, this.description.stride)
    this.past = new Past(this.#fleet, past)
    // What a run is forked from is kept already.
    if (past) this.measure()
    else this.#measureAndRead()
  }

  /** @throws where its very start is not sound: nothing could be trained from there */
  static async create(
    engine: Engine,
    experiment: Experiment,
    id: number,
    beginning: Beginning,
  ): Promise<Run> {
    const data = beginning.data ?? (await prepareData(experiment, beginning.from?.scaledBy))
    const run = new Run(engine, data, experiment, id, beginning)
    try {
      await run.#begin()
      return run
    } catch (error) {
      run.dispose()
      throw error
    }
  }

  async #begin(): Promise<void> {
    const [first] = (await this.#fleet.collect())[0] as [Measurement]
    if (!this.#goesOn) this.#beginAt(first)
    else if (!isFiniteThroughout(first)) throw new Error(CANNOT_GO_ON)
    this.#untold = await this.#taken([first], this.#asked.splice(0))
    this.firstRow = this.#untold[0]?.slice() ?? this.firstRow
  }

  #beginAt(first: Measurement): void {
    this.#scale = Math.max(this.#scale, first.dataLoss)
    const reason = whyNoStart(first, this.#scale)
    if (reason) throw new Error(reason)
  }

  get step(): number {
    return this.#fleet.step
  }

  get fleet(): Fleet {
    return this.#fleet
  }

  get rowWidth(): number {
    return rowWidth(layerSizes(this.experiment).length - 1)
  }

  get isLogFull(): boolean {
    return (
      this.#fleet.pendingMeasurements >= this.#fleet.measurementCapacity ||
      this.past.isFull ||
      this.#milestones.isFull
    )
  }

  /** Felt on the next step. */
  tune(experiment: Experiment): void {
    this.experiment = experiment
    this.tunings.add(this.step, experiment)
    this.#fleet.setHyperparameters(0, hyperparametersOf(experiment))
  }

  /** It may train on from where it went back to. */
  goOn(): void {
    this.divergence = undefined
  }

  advance(): void {
    this.#fleet.advance()
    if (this.isScheduled(this.#fleet.step)) this.#measureAndRead()
    this.#milestones.pass()
  }

  isScheduled(step: number): boolean {
    return isMeasured(step, this.description.stride)
  }

  /** On to the next step of the schedule: there it is judged, and nowhere else. */
  advanceToSchedule(): void {
    do this.advance()
    while (!this.isScheduled(this.step))
  }

  measure(): void {
    this.#measure(undefined)
  }

  /** Brings what was measured; collects run one after another, so that rows stay in order. */
  harvest(): Promise<Harvest> {
    const harvest = this.#collecting.then(() => this.#collect())
    this.#collecting = harvest.catch(() => undefined)
    return harvest
  }

  /** Measures this very step; no snapshot where there is nothing finite to be told of it. */
  async snapshot(status: Status, revision: number): Promise<{ snapshot?: Snapshot; harvest: Harvest }> {
    const asked = this.#measure(undefined)
    const [read, harvest] = await Promise.all([this.#fleet.parameters(), this.harvest()])
    const [parameters] = read as [Float32Array]
    const { measurement } = asked
    if (!measurement) return { harvest }
    // Not the penalty as it stands by now: what is measured depends on the kind.
    const [{ sizes }, { penalty }, divergedAt] = [this.description, asked.experiment, this.divergence?.step]
    const source = { measurement, parameters, sizes, penalty, status, revision, divergedAt }
    return { harvest, snapshot: snapshotOf(source) }
  }

  keep(): void {
    this.#kept = milestoneOf(this.#fleet, this.#kept?.checkpoint)
  }

  /** The step goes on; where the run had gone back further, it is again that of what was kept. */
  restoreKept(): void {
    this.goOn()
    if (!this.#kept) return
    const { checkpoint, step } = this.#kept
    if (step !== this.step) this.tunings.lose()
    this.#fleet.restore(checkpoint)
    if (step > this.step) this.#fleet.skipTo(step)
  }

  /** Numbers that training changes: parameters, and what the optimizer keeps for each. */
  get stateSize(): number {
    const { sizes, optimizer } = this.#fleet.plan
    return parameterCount(parameterLayout(sizes)) * (1 + optimizerMath[optimizer].slots)
  }

  /** What another worker can go on from as this run would, of this very step; nothing where it is lost already. */
  async readSound(): Promise<RunRecord['sound'] | undefined> {
    const { step } = this
    const reading = [this.#fleet.parameters(), this.#fleet.optimizerState()] as const
    const [[parameters], [optimizer]] = (await Promise.all(reading)) as [[Float32Array], [OptimizerState]]
    // The scale is known once the first measurement has been judged.
    await this.#collecting
    if (!areSound(parameters)) return undefined
    const { scaledBy, raw } = this.data
    const isExchanged = scaledBy !== raw.training
    // Not what else is known of a generated set's rows.
    const { inputs, targets } = scaledBy
    return {
      step,
      parameters,
      optimizer,
      lossScale: this.#scale,
      ...(isExchanged && { scaledBy: { inputs, targets } }),
    }
  }

  /**
   * All that another worker needs to be this run, once what was measured has been brought.
   *
   * @throws where it is lost already
   */
  async record(): Promise<RunRecord> {
    const sound = await this.readSound()
    if (!sound) throw new Error('This run has numbers from which no other can go on.')
    const tunings = this.tunings.whole
    const settings = tunableSettings(this.experiment)
    return { sound, settings, past: { ...this.past.record, ...(tunings && { tunings }) } }
  }

  /** By what this run's divergence is measured, and that of a run that is forked from it. */
  get lossScale(): number {
    return this.#scale
  }

  dispose(): void {
    this.#kept?.checkpoint.dispose()
    this.#milestones.dispose()
    this.#fleet.dispose()
  }

  async #collect(): Promise<Harvest> {
    const asked = this.#asked
    this.#asked = []
    const measured = (await this.#fleet.collect()).map((models) => models[0] as Measurement)
    const diverged = this.#judge(measured, asked)
    const rows = [...this.#untold.splice(0), ...(await this.#taken(measured, asked))]
    return { rows, diverged }
  }

  /** On the schedule alone: whoever looks between changes nothing. */
  #judge(measured: readonly Measurement[], asked: readonly Asked[]): boolean {
    for (const [i, measurement] of measured.entries()) {
      const { isStale, experiment } = asked[i] as Asked
      if (isStale || !this.#isJudged(measurement.step)) continue
      const reason = divergenceReason(measurement, this.#scale, experiment)
      if (reason) {
        this.#goBack({ step: measurement.step, reason })
        asked.forEach((own, k) => {
          if ((measured[k] as Measurement).step > this.step) own.isStale = true
        })
        return true
      }
      this.#milestones.confirm(measurement.step)
    }
    return false
  }

  #isJudged(step: number): boolean {
    return this.isScheduled(step) || (step === this.#start && !this.#goesOn)
  }

  #goBack(divergence: Divergence): void {
    this.#milestones.goBack()
    this.divergence = divergence
    for (const own of this.#asked) own.isStale = true
    this.past.goBack(this.step)
    this.tunings.goBack(this.step)
  }

  /** The rows of what was measured, as far as it is of this run and its numbers are numbers. */
  async #taken(measured: readonly Measurement[], all: readonly Asked[]): Promise<Float64Array[]> {
    const rows: Float64Array[] = []
    for (const [i, measurement] of measured.entries()) {
      const asked = all[i] as Asked
      const isTold = !asked.isStale && isFiniteThroughout(measurement)
      const row = isTold ? metricRow(measurement, asked.experiment.penalty) : undefined
      if (row) {
        rows.push(row)
        asked.measurement = measurement
      }
      await this.#keepPast(asked, row)
    }
    return rows
  }

  async #keepPast({ reading, experiment }: Asked, row: Float64Array | undefined): Promise<void> {
    if (!reading) return
    if (row) await this.past.take(reading, row, experiment)
    else this.past.drop()
  }

  #measure(reading: Reading | undefined): Asked {
    this.#fleet.measure()
    const asked = { experiment: this.experiment, reading }
    this.#asked.push(asked)
    return asked
  }

  #measureAndRead(): void {
    this.#measure(this.past.read())
  }
}
