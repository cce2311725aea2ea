// One fleet whose models differ by the training rows that they learn from, and by nothing else. No clock in here.

import type { FollowingFleet } from '../../../engine/beside/following'
import type { Engine } from '../../../engine/device/engine'
import type { Fleet } from '../../../engine/fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../../../engine/fleet/plan'
import type { Run } from '../../../engine/run/run'
import type { Experiment } from '../../../experiment/experiment'

/** Where the models are asked: rows in model space, row-major. */
export interface Asked {
  inputs: Float32Array
  count: number
}

export class ResampledFleet implements FollowingFleet {
  readonly fleet: Fleet
  readonly asked: Asked
  /** [models, asked rows, outputs] of the newest look, in model space. */
  outputs: Float32Array = new Float32Array(0)

  private constructor(fleet: Fleet, asked: Asked) {
    this.fleet = fleet
    this.asked = asked
  }

  /** @param weights [models, training rows] */
  static async create(
    engine: Engine,
    { experiment, data }: Pick<Run, 'experiment' | 'data'>,
    weights: Float32Array,
    asked: Asked,
  ): Promise<ResampledFleet> {
    const models = weights.length / data.training.count
    const fleet = engine.createFleet(planFleet(experiment, data, models))
    try {
      const start = startingParameters(experiment)
      fleet.setParameters(Array.from({ length: models }, () => start))
      fleet.setSampleWeights(weights)
      const own = new ResampledFleet(fleet, asked)
      own.tune(experiment)
      await own.look()
      return own
    } catch (error) {
      fleet.dispose()
      throw error
    }
  }

  get step(): number {
    return this.fleet.step
  }

  /** As of the newest look. */
  get hasDiverged(): boolean {
    return !this.outputs.every(Number.isFinite)
  }

  /** Felt by every model on the next step. */
  tune(experiment: Experiment): void {
    const settings = hyperparametersOf(experiment)
    for (let k = 0; k < this.fleet.plan.models; k++) this.fleet.setHyperparameters(k, settings)
  }

  advance(): void {
    this.fleet.advance()
  }

  async look(): Promise<void> {
    this.outputs = await this.fleet.predict(this.asked.inputs, this.asked.count)
  }

  /** [models][asked rows][outputs] of the newest look, each row put into other terms. */
  rows(translate: (outputs: number[]) => number[], from = 0, to = this.asked.count): number[][][] {
    const { plan } = this.fleet
    const width = plan.sizes.at(-1)!
    return Array.from({ length: plan.models }, (_, k) =>
      Array.from({ length: to - from }, (__, i) => {
        const at = (k * this.asked.count + from + i) * width
        return translate(Array.from(this.outputs.subarray(at, at + width)))
      }),
    )
  }

  dispose(): void {
    this.fleet.dispose()
  }
}
