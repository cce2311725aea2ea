// The twin as it trains: a run of its own on the visitor's data, and what is to be told of it. No clock in here.

import type { PreparedData } from '../../../engine/data/prepare'
import type { Engine } from '../../../engine/device/engine'
import type { Fleet } from '../../../engine/fleet/fleet'
import { predictRaw } from '../../../engine/run/predictions'
import type { Seen } from '../../../engine/run/reports'
import { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'
import type { Verbs } from '../../../protocol/commands'

type Watched = Verbs['watch']['payload']

/** What a look brought. */
export interface TwinSight {
  rows: Float64Array[]
  seen: Seen
}

export class TwinRun {
  readonly #run: Run
  hasDiverged = false
  #restedStep: number | undefined

  private constructor(run: Run) {
    this.#run = run
  }

  static async create(engine: Engine, experiment: Experiment, data: PreparedData): Promise<TwinRun> {
    return new TwinRun(await Run.create(engine, experiment, 0, { data }))
  }

  get step(): number {
    return this.#run.step
  }

  get rowWidth(): number {
    return this.#run.rowWidth
  }

  get fleet(): Fleet {
    return this.#run.fleet
  }

  /** So many steps it may take before it must be looked at: each may be measured, and the last once more at rest. */
  get room(): number {
    const { measurementCapacity, pendingMeasurements } = this.fleet
    return measurementCapacity - pendingMeasurements - 1
  }

  /** Whether this very step has been. */
  get isMeasured(): boolean {
    return this.#run.isScheduled(this.step) || this.step === this.#restedStep
  }

  advance(): void {
    this.#run.advance()
  }

  /** @param isAtRest measures this very step, as the visitor's run does when it pauses */
  async look({ inputs, parameters }: Watched, isAtRest: boolean): Promise<TwinSight> {
    if (isAtRest && !this.isMeasured) {
      this.#restedStep = this.step
      this.#run.measure()
    }
    const { rows, diverged } = await this.#run.harvest()
    if (diverged) this.hasDiverged = true
    const [prediction, own] = await Promise.all([
      inputs.length > 0 ? predictRaw(this.#run, inputs) : undefined,
      parameters ? this.fleet.parameters() : undefined,
    ])
    return { rows, seen: { ...(prediction && { prediction }), ...(own?.[0] && { parameters: own[0] }) } }
  }

  dispose(): void {
    this.#run.dispose()
  }
}
