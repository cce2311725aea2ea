// One run: an experiment set up on an engine, trained step by step and measured on the schedule. No clock in here.
import { optimizerMath } from '../../catalog/optimizers/math-table'
import type { Experiment } from '../../experiment/experiment'
import { parameterCount, parameterLayout } from '../../experiment/layout'
import { layerSizes } from '../../experiment/shape'
import { rowWidth } from '../../protocol/metrics'
import type { RunDescription } from '../../protocol/run-description'
import type { OptimizerState, Snapshot, SoundParameters, Status } from '../../protocol/snapshot'
import { type PreparedData, prepareData } from '../data/prepare'
import type { Engine } from '../device/engine'
import type { Checkpoint, Fleet, Measurement } from '../fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../fleet/plan'
import { describeRun } from './description'
import { areSound, hasDiverged } from './divergence'
import { metricRow } from './metric-rows'
import type { Keeper } from './past/keeper'
import { Past, type PastFrame, type Reading } from './past/past'
import { isMeasured } from './schedule'
import { snapshotOf } from './snapshots'

/** What one collect brought. */
export interface Harvest {
  rows: Float64Array[]
  diverged: boolean
}

/** Where a run begins, if not with new data at step 0. */
export interface Beginning {
  /** Of an earlier run of the same experiment; none: drawn. */
  data?: PreparedData
  /** Of a run that was lost with its worker, or is forked. */
  from?: SoundParameters | undefined
  /** What is kept of the run that it is forked from. */
  past?: Keeper<PastFrame>
}

/** A measurement under way: with what settings, and the parameters where they may be kept. */
interface Asked {
  experiment: Experiment
  reading: Reading | undefined
}

interface Milestone {
  checkpoint: Checkpoint
  step: number
}

export class Run {
  readonly description: RunDescription
  experiment: Experiment
  readonly #fleet: Fleet
  readonly past: Past
  /** One for each measurement under way. */
  #asked: Asked[] = []
  /** The larger of the null model's loss and the first: what divergence is measured by. */
  #scale: number
  #started = false
  #last: { measurement: Measurement; experiment: Experiment } | undefined
  /** Known to be sound, and not yet known to be. */
  #good: Milestone
  #candidate: Milestone | undefined
  #kept: Checkpoint | undefined
  #collecting: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly engine: Engine,
    readonly data: PreparedData,
    experiment: Experiment,
    id: number,
    { from, past }: Beginning,
  ) {
    this.experiment = experiment
    this.description = describeRun(id, experiment, data)
    this.#scale = from?.lossScale ?? this.description.nullLoss
    this.#started = from?.lossScale !== undefined
    this.#fleet = engine.createFleet(planFleet(experiment, data, 1))
    const parameters = from?.parameters ?? startingParameters(experiment)
    this.#fleet.setParameters([parameters], from?.optimizer && [from.optimizer])
    if (from) this.#fleet.skipTo(from.step)
    this.#fleet.setHyperparameters(0, hyperparametersOf(experiment))
    this.#good = this.#milestone()
    this.past = new Past(this.#fleet, past)
    // What a run is forked from is kept already.
    if (past) this.measure()
    else this.#measureAndRead()
  }

  static async create(
    engine: Engine,
    experiment: Experiment,
    id: number,
    beginning: Beginning,
  ): Promise<Run> {
    return new Run(engine, beginning.data ?? (await prepareData(experiment)), experiment, id, beginning)
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
    return this.#fleet.pendingMeasurements >= this.#fleet.measurementCapacity || this.past.isFull
  }

  /** Felt on the next step. */
  tune(experiment: Experiment): void {
    this.experiment = experiment
    this.#fleet.setHyperparameters(0, hyperparametersOf(experiment))
  }

  advance(): void {
    this.#fleet.advance()
    if (isMeasured(this.#fleet.step)) this.#measureAndRead()
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

  /** Measures this very step. */
  async snapshot(status: Status, revision: number): Promise<{ snapshot: Snapshot; harvest: Harvest }> {
    this.measure()
    const [read, harvest] = await Promise.all([this.#fleet.parameters(), this.harvest()])
    const [parameters] = read as [Float32Array]
    // Not the penalty as it stands by now: what is measured depends on the kind.
    const { measurement, experiment } = this.#last as { measurement: Measurement; experiment: Experiment }
    const [{ sizes }, { penalty }] = [this.description, experiment]
    return { harvest, snapshot: snapshotOf({ measurement, parameters, sizes, penalty, status, revision }) }
  }

  keep(): void {
    this.#kept = this.#fleet.checkpoint(this.#kept)
  }

  restoreKept(): void {
    if (this.#kept) this.#fleet.restore(this.#kept)
  }

  /** Numbers that training changes: parameters, and what the optimizer keeps for each. */
  get stateSize(): number {
    const { sizes, optimizer } = this.#fleet.plan
    return parameterCount(parameterLayout(sizes)) * (1 + optimizerMath[optimizer].slots)
  }

  /** What another worker can go on from as this run would, of this very step; nothing where it is lost already. */
  async readSound(): Promise<SoundParameters | undefined> {
    const { step } = this
    const reading = [this.#fleet.parameters(), this.#fleet.optimizerState()] as const
    const [[parameters], [optimizer]] = (await Promise.all(reading)) as [[Float32Array], [OptimizerState]]
    // The scale is known once the first measurement has been judged.
    await this.#collecting
    return areSound(parameters) ? { step, parameters, optimizer, lossScale: this.#scale } : undefined
  }

  /** By what this run's divergence is measured, and that of a run that is forked from it. */
  get lossScale(): number {
    return this.#scale
  }

  /** Back to the newest parameters known to be sound; what came after them is no candidate any more. */
  restoreGood(): void {
    this.#fleet.restore(this.#good.checkpoint)
    this.#candidate?.checkpoint.dispose()
    this.#candidate = undefined
  }

  dispose(): void {
    for (const checkpoint of [this.#good.checkpoint, this.#candidate?.checkpoint, this.#kept]) {
      checkpoint?.dispose()
    }
    this.#fleet.dispose()
  }

  async #collect(): Promise<Harvest> {
    const asked = this.#asked
    this.#asked = []
    const measured = (await this.#fleet.collect()).map((models) => models[0] as Measurement)
    const firstBad = measured.findIndex((measurement) => this.#judge(measurement))
    const sound = firstBad < 0 ? measured : measured.slice(0, firstBad)
    const [last, newest] = [measured.at(-1), asked.at(-1)]
    if (last && newest) this.#last = { measurement: last, experiment: newest.experiment }
    if (firstBad < 0) this.#promote()
    const rows = sound.map((measurement, i) => metricRow(measurement, asked[i]!.experiment.penalty))
    await this.#keepPast(asked, rows)
    return { rows, diverged: firstBad >= 0 }
  }

  async #keepPast(asked: readonly Asked[], rows: readonly Float64Array[]): Promise<void> {
    for (const [i, { reading, experiment }] of asked.entries()) {
      if (!reading) continue
      const row = rows[i]
      if (row) await this.past.take(reading, row, experiment)
      else this.past.drop()
    }
  }

  #measure(reading: Reading | undefined): void {
    this.#fleet.measure()
    this.#asked.push({ experiment: this.experiment, reading })
  }

  #measureAndRead(): void {
    this.#measure(this.past.read())
  }

  #judge(measurement: Measurement): boolean {
    if (!this.#started) this.#scale = Math.max(this.#scale, measurement.dataLoss)
    this.#started = true
    return hasDiverged(measurement, this.#scale)
  }

  /** A checkpoint is sound once a later measurement was: what has diverged does not come back. */
  #promote(): void {
    const seen = this.#last?.measurement.step ?? 0
    if (this.#candidate && this.#candidate.step > seen) return
    const spare = this.#candidate && this.#good.checkpoint
    this.#good = this.#candidate ?? this.#good
    this.#candidate = this.#milestone(spare)
  }

  /** @param into a checkpoint to write over */
  #milestone(into?: Checkpoint): Milestone {
    return { checkpoint: this.#fleet.checkpoint(into), step: this.#fleet.step }
  }
}
