// Rungs as one fleet: a model each, with its own λ or its own start, all on the same data. No clock in here.
import type { Experiment } from '../../experiment/experiment'
import { withMovableLambda } from '../../experiment/penalty-of-lambda'
import { outputCount } from '../../experiment/shape'
import { nullLoss } from '../data/null-model'
import type { PreparedData } from '../data/prepare'
import type { Engine } from '../device/engine'
import type { Checkpoint, Fleet, Hyperparameters, Measurement } from '../fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../fleet/plan'
import { hasDiverged } from '../run/divergence'

/** Where a rung starts, and with what it trains. */
export interface RungStart {
  parameters: Float32Array
  hyperparameters: Hyperparameters
}

export interface Rung {
  /** Of the newest look, or of the last sound one. */
  measurement: Measurement
  /** Set once it has diverged: the parameters of the last sound look. */
  frozen?: Float32Array
}

export class RungFleet {
  readonly fleet: Fleet
  readonly rungs: readonly Rung[]
  readonly #scales: number[]
  /** Everything as it was at the look before, and a place for the next. */
  #sound: Checkpoint
  #spare: Checkpoint | undefined

  private constructor(
    fleet: Fleet,
    first: readonly Measurement[],
    starts: readonly RungStart[],
    guessing: number,
  ) {
    this.fleet = fleet
    this.#scales = first.map(({ dataLoss }) => Math.max(dataLoss, guessing))
    this.rungs = first.map((measurement, k) =>
      hasDiverged(measurement, this.#scales[k]!)
        ? { measurement, frozen: starts[k]!.parameters }
        : { measurement },
    )
    this.#sound = fleet.checkpoint()
  }

  static async create(
    engine: Engine,
    experiment: Experiment,
    data: PreparedData,
    starts: readonly RungStart[],
  ): Promise<RungFleet> {
    const fleet = engine.createFleet(planFleet(experiment, data, starts.length))
    try {
      fleet.setParameters(starts.map(({ parameters }) => parameters))
      starts.forEach(({ hyperparameters }, k) => {
        fleet.setHyperparameters(k, hyperparameters)
      })
      const guessing = nullLoss(experiment.loss, outputCount(experiment.data), data.training, data.validation)
      return new RungFleet(fleet, await measureNow(fleet), starts, guessing)
    } catch (error) {
      fleet.dispose()
      throw error
    }
  }

  get step(): number {
    return this.fleet.step
  }

  advance(): void {
    this.fleet.advance()
  }

  /** Measures every rung; one that has diverged stays as it was at the look before. */
  async look(): Promise<void> {
    const candidate = this.fleet.checkpoint(this.#spare)
    const measured = await measureNow(this.fleet)
    const isLost = (k: number) => hasDiverged(measured[k] as Measurement, this.#scales[k] as number)
    const newlyLost = this.rungs.flatMap((rung, k) => (!rung.frozen && isLost(k) ? [k] : []))
    const before = newlyLost.length > 0 ? await this.fleet.parameters(this.#sound) : []
    this.rungs.forEach((rung, k) => {
      if (rung.frozen) return
      if (newlyLost.includes(k)) rung.frozen = before[k] as Float32Array
      else rung.measurement = measured[k] as Measurement
    })
    this.#spare = this.#sound
    this.#sound = candidate
  }

  /** Of each rung as it is; of one that has diverged, the last sound ones. */
  async parameters(): Promise<Float32Array[]> {
    const now = await this.fleet.parameters()
    return this.rungs.map(({ frozen }, k) => frozen ?? (now[k] as Float32Array))
  }

  dispose(): void {
    this.#sound.dispose()
    this.#spare?.dispose()
    this.fleet.dispose()
  }
}

/** A rung for each λ, all from the same parameters. */
export function lambdaRungs(experiment: Experiment, values: readonly number[]): RungStart[] {
  const parameters = startingParameters(experiment)
  return values.map((lambda) => ({
    parameters,
    hyperparameters: hyperparametersOf(withLambda(experiment, lambda)),
  }))
}

export function withLambda(experiment: Experiment, lambda: number): Experiment {
  return { ...experiment, penalty: { ...experiment.penalty, lambda } }
}

/** All that may change while a run goes on, but for λ. */
export function settingsButLambda(experiment: Experiment): string {
  return JSON.stringify(hyperparametersOf(withLambda(withMovableLambda(experiment), 0)))
}

async function measureNow(fleet: Fleet): Promise<Measurement[]> {
  fleet.measure()
  return (await fleet.collect())[0] as Measurement[]
}

/** null where there are no validation rows. */
export function validationLossOf({ validationLoss }: Measurement): number | null {
  return Number.isNaN(validationLoss) ? null : validationLoss
}
