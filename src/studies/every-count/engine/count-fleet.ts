// One fleet for each number of points: without the penalty and with it, on data that are those of a run with so many. No clock in here.
import type { FollowingFleet } from '../../../engine/beside/following'
import { lambdaRungs, type Rung, RungFleet, validationLossOf } from '../../../engine/beside/rung-fleet'
import { trainingUnit } from '../../../engine/data/noise-floor'
import { type PreparedData, prepareData } from '../../../engine/data/prepare'
import type { Engine } from '../../../engine/device/engine'
import type { Fleet } from '../../../engine/fleet/fleet'
import type { Experiment } from '../../../experiment/experiment'
import { standardizes } from '../../../experiment/shape'
import { withCount } from '../shared/counts'
import type { CountFound } from '../shared/wire'

interface Held {
  count: number
  fleet: RungFleet
  data: PreparedData
}

/**
 * Each network is, to the bit, that of a run with so many points: its batches, its wrong labels (a share of so many) and
 * the scale that it sees them on, which is that of its own points. No single fleet can have that: its models share rows.
 */
export class CountFleet implements FollowingFleet {
  readonly #held: readonly Held[]

  private constructor(held: readonly Held[]) {
    this.#held = held
  }

  /**
   * @param counts at least one
   * @param lambdas of which there is a network for each count
   */
  static async create(
    engine: Engine,
    experiment: Experiment,
    counts: readonly number[],
    lambdas: readonly number[],
  ): Promise<CountFleet> {
    const held: Held[] = []
    try {
      for (const count of counts) held.push(await hold(engine, withCount(experiment, count), count, lambdas))
      return new CountFleet(held)
    } catch (error) {
      for (const { fleet } of held) fleet.dispose()
      throw error
    }
  }

  get step(): number {
    return this.#held[0]!.fleet.step
  }

  get fleet(): Pick<Fleet, 'idle'> {
    return { idle: async () => void (await Promise.all(this.#held.map(({ fleet }) => fleet.fleet.idle()))) }
  }

  advance(): void {
    for (const { fleet } of this.#held) fleet.advance()
  }

  async look(): Promise<void> {
    await Promise.all(this.#held.map(({ fleet }) => fleet.look()))
  }

  /**
   * Of the newest look, [λ][count].
   *
   * @param run on whose scale the losses are told
   */
  found(run: PreparedData, { data }: Experiment): CountFound[][] {
    const isScaled = standardizes(data).targets
    const lambdas = this.#held[0]!.fleet.rungs.length
    return Array.from({ length: lambdas }, (_, k) =>
      this.#held.map(({ count, fleet, data: own }) => {
        const factor = isScaled ? (trainingUnit(own.fromModel) / trainingUnit(run.fromModel)) ** 2 : 1
        return countFound(count, fleet.rungs[k]!, factor)
      }),
    )
  }

  dispose(): void {
    for (const { fleet } of this.#held) fleet.dispose()
  }
}

async function hold(
  engine: Engine,
  experiment: Experiment,
  count: number,
  lambdas: readonly number[],
): Promise<Held> {
  const data = await prepareData(experiment)
  const fleet = await RungFleet.create(engine, experiment, data, lambdaRungs(experiment, lambdas))
  return { count, fleet, data }
}

/** @param factor from the squared error on its own scale to that on the run's */
function countFound(count: number, { measurement, frozen }: Rung, factor: number): CountFound {
  const validation = validationLossOf(measurement)
  return {
    count,
    trainingLoss: factor * measurement.dataLoss,
    validationLoss: validation === null ? null : factor * validation,
    hasDiverged: frozen !== undefined,
  }
}
