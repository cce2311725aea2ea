// One run: an experiment set up on an engine, trained step by step and measured on the schedule. No clock in here.
import type { Experiment, PenaltySettings } from '../experiment/experiment'
import { layerSizes } from '../experiment/shape'
import type { RunDescription } from '../protocol/commands'
import { rowWidth } from '../protocol/metrics'
import type { Snapshot, SoundParameters, Status } from '../protocol/snapshot'
import { type PreparedData, prepareData } from './data/prepare'
import { describeRun } from './description'
import type { Engine } from './device/engine'
import { hasDiverged } from './divergence'
import type { Checkpoint, Fleet, Measurement } from './fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from './fleet/plan'
import { metricRow } from './metric-rows'
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
  /** Of a run that was lost with its worker. */
  from?: SoundParameters | undefined
}

interface Milestone {
  checkpoint: Checkpoint
  step: number
}

export class Run {
  readonly description: RunDescription
  experiment: Experiment
  readonly #fleet: Fleet
  /** The penalty as it stood at each measurement under way. */
  #penalties: PenaltySettings[] = []
  /** The larger of the null model's loss and the first: what divergence is measured by. */
  #scale: number
  #started = false
  #last: { measurement: Measurement; penalty: PenaltySettings } | undefined
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
    from: SoundParameters | undefined,
  ) {
    this.experiment = experiment
    this.description = describeRun(id, experiment, data)
    this.#scale = this.description.nullLoss
    this.#fleet = engine.createFleet(planFleet(experiment, data, 1))
    this.#fleet.setParameters([from?.parameters ?? startingParameters(experiment)])
    if (from) this.#fleet.skipTo(from.step)
    this.#fleet.setHyperparameters(0, hyperparametersOf(experiment))
    this.#good = this.#milestone()
    this.measure()
  }

  static async create(
    engine: Engine,
    experiment: Experiment,
    id: number,
    { data, from }: Beginning,
  ): Promise<Run> {
    return new Run(engine, data ?? (await prepareData(experiment)), experiment, id, from)
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
    return this.#fleet.pendingMeasurements >= this.#fleet.measurementCapacity
  }

  /** Felt on the next step. */
  tune(experiment: Experiment): void {
    this.experiment = experiment
    this.#fleet.setHyperparameters(0, hyperparametersOf(experiment))
  }

  advance(): void {
    this.#fleet.advance()
    if (isMeasured(this.#fleet.step)) this.measure()
  }

  measure(): void {
    this.#fleet.measure()
    this.#penalties.push(this.experiment.penalty)
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
    const reading = this.#fleet.parameters()
    const harvest = await this.harvest()
    const [parameters] = (await reading) as [Float32Array]
    // Not the penalty as it stands by now: what is measured depends on the kind.
    const { measurement, penalty } = this.#last as { measurement: Measurement; penalty: PenaltySettings }
    const { sizes } = this.description
    return { harvest, snapshot: snapshotOf({ measurement, parameters, sizes, penalty, status, revision }) }
  }

  keep(): void {
    this.#kept = this.#fleet.checkpoint(this.#kept)
  }

  restoreKept(): void {
    if (this.#kept) this.#fleet.restore(this.#kept)
  }

  /** The step of the newest parameters known to be sound. */
  get soundStep(): number {
    return this.#good.step
  }

  async readSound(): Promise<SoundParameters> {
    const { checkpoint, step } = this.#good
    const [parameters] = (await this.#fleet.parameters(checkpoint)) as [Float32Array]
    return { step, parameters }
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
    const penalties = this.#penalties
    this.#penalties = []
    const measured = (await this.#fleet.collect()).map((models) => models[0] as Measurement)
    const firstBad = measured.findIndex((measurement) => this.#judge(measurement))
    const sound = firstBad < 0 ? measured : measured.slice(0, firstBad)
    const [last, penalty] = [measured.at(-1), penalties.at(-1)]
    if (last && penalty) this.#last = { measurement: last, penalty }
    if (firstBad < 0) this.#promote()
    const rows = sound.map((measurement, i) => metricRow(measurement, penalties[i] as PenaltySettings))
    return { rows, diverged: firstBad >= 0 }
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
