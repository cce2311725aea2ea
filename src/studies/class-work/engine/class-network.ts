// One network for a class, on the processor's engine whatever the visitor's run is on: its figures are the same wherever it
// is trained, so that two devices can be compared. No clock in here.
import { answerOf } from '../../../engine/beside/answers'
import type { FollowingFleet } from '../../../engine/beside/following'
import { lambdaRungs, RungFleet, validationLossOf } from '../../../engine/beside/rung-fleet'
import { type PreparedData, prepareData } from '../../../engine/data/prepare'
import { fastCpuEngine } from '../../../engine/device/cpu-engine'
import { weightNorm } from '../../../engine/fleet/objective'
import { taskOf } from '../../../experiment/shape'
import type { TrainedNetwork, WantedNetwork } from '../shared/wire'

/** A network that diverges is given as it was at the look before: all devices have to look at the same steps. */
const STEPS_BETWEEN_LOOKS = 50

export class ClassNetwork implements FollowingFleet {
  readonly #rungs: RungFleet
  readonly #data: PreparedData
  readonly #wanted: WantedNetwork
  #lookedAt = 0

  private constructor(rungs: RungFleet, data: PreparedData, wanted: WantedNetwork) {
    this.#rungs = rungs
    this.#data = data
    this.#wanted = wanted
  }

  static async create(wanted: WantedNetwork): Promise<ClassNetwork> {
    const { experiment } = wanted
    const engine = await fastCpuEngine('A class compares what its devices train.')
    const data = await prepareData(experiment)
    const starts = lambdaRungs(experiment, [experiment.penalty.lambda])
    return new ClassNetwork(await RungFleet.create(engine, experiment, data, starts), data, wanted)
  }

  get fleet(): RungFleet['fleet'] {
    return this.#rungs.fleet
  }

  get step(): number {
    return this.#rungs.step
  }

  get room(): number {
    return this.#lookedAt + STEPS_BETWEEN_LOOKS - this.step
  }

  advance(): void {
    this.#rungs.advance()
  }

  /** Of its steps that count alone: how often a device looks in between is its own matter. */
  async look(): Promise<TrainedNetwork | undefined> {
    const isDone = this.step >= this.#wanted.steps
    if (this.room <= 0 || isDone) {
      await this.#rungs.look()
      this.#lookedAt = this.step
    }
    return isDone ? this.#trained() : undefined
  }

  dispose(): void {
    this.#rungs.dispose()
  }

  async #trained(): Promise<TrainedNetwork> {
    const { measurement, frozen } = this.#rungs.rungs[0]!
    return {
      trainingLoss: measurement.dataLoss,
      validationLoss: validationLossOf(measurement),
      weightNorm: weightNorm(measurement),
      hasDiverged: frozen !== undefined,
      probabilities: frozen ? [] : await this.#probabilities(),
    }
  }

  async #probabilities(): Promise<number[]> {
    const { experiment, places } = this.#wanted
    if (taskOf(experiment.data) !== 'binary' || places.length === 0) return []
    const rows = Float32Array.from(places.flatMap((place) => this.#data.toModel(place)))
    const outputs = await this.fleet.predict(rows, places.length)
    return answerOf('binary', experiment.loss)(Array.from(outputs))
  }
}
