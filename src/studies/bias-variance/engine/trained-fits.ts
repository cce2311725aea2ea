// Fits that are trained: for each data set a fleet with a model for each λ, all from the visitor's own start.
import type { Basis } from '../../../engine/beside/following'
import { lambdaRungs } from '../../../engine/beside/rung-fleet'
import type { PreparedData } from '../../../engine/data/prepare'
import type { Engine } from '../../../engine/device/engine'
import type { Fleet } from '../../../engine/fleet/fleet'
import { planFleet } from '../../../engine/fleet/plan'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import type { FreshFits } from './fresh-fits'
import { freshSeeds, freshSet } from './fresh-sets'
import { type Answers, GatheredFits } from './gathered-fits'
import type { Places } from './places'

interface Query {
  values: readonly number[]
  sets: number
  steps: number
}

/** One data set, and the models that learn from it. */
interface Learning {
  fleet: Fleet
  data: PreparedData
}

/**
 * Models of a fleet share their rows, so each data set has a fleet of its own; one after the other, for the device then
 * holds one of them. (One fleet over the union of all rows with weights of 0 and 1 would compute every row for every
 * data set.) Start, batches and dropout's masks are the visitor's own in each: what differs is by the data alone.
 */
export class TrainedFits implements FreshFits {
  readonly #engine: Engine
  readonly #basis: Basis
  readonly #places: Places
  readonly #query: Query
  readonly #seeds: readonly number[]
  readonly #gathered: GatheredFits
  #learning: Learning | undefined

  constructor(engine: Engine, basis: Basis, places: Places, query: Query) {
    this.#engine = engine
    this.#basis = { ...basis, experiment: withMovableLambda(basis.experiment) }
    this.#places = places
    this.#query = query
    this.#seeds = freshSeeds(basis.experiment.seed, query.sets)
    this.#gathered = new GatheredFits(places, query.values.length)
    this.#begin()
  }

  get goal(): number {
    return this.#query.sets * this.#query.steps
  }

  get step(): number {
    return this.#gathered.sets * this.#query.steps + (this.#learning?.fleet.step ?? 0)
  }

  /** At its end a data set has to be asked before the next one begins. */
  get room(): number {
    return this.#learning ? this.#query.steps - this.#learning.fleet.step : 0
  }

  get fleet(): Pick<Fleet, 'idle'> {
    return { idle: async () => this.#learning?.fleet.idle() }
  }

  advance(): void {
    this.#learning?.fleet.advance()
  }

  async look(): Promise<void> {
    if (!this.#learning || this.room > 0) return
    const { fleet } = this.#learning
    const answers = await this.#answersOf(this.#learning)
    fleet.dispose()
    this.#learning = undefined
    this.#gathered.add(answers)
    if (this.#gathered.sets < this.#query.sets) this.#begin()
  }

  found() {
    return this.#gathered.found()
  }

  dispose(): void {
    this.#learning?.fleet.dispose()
    this.#learning = undefined
  }

  #begin(): void {
    const { experiment } = this.#basis
    const data = freshSet(this.#basis, this.#seeds[this.#gathered.sets]!)
    const rungs = lambdaRungs(experiment, this.#query.values)
    const fleet = this.#engine.createFleet(planFleet(experiment, data, rungs.length))
    try {
      fleet.setParameters(rungs.map(({ parameters }) => parameters))
      rungs.forEach(({ hyperparameters }, model) => {
        fleet.setHyperparameters(model, hyperparameters)
      })
    } catch (error) {
      fleet.dispose()
      throw error
    }
    this.#learning = { fleet, data }
  }

  async #answersOf({ fleet, data }: Learning): Promise<Answers> {
    const { inputs, answer } = this.#places
    const rows = Float32Array.from(inputs.flatMap((row) => data.toModel(row)))
    const outputs = await fleet.predict(rows, inputs.length)
    const width = outputs.length / (this.#query.values.length * inputs.length)
    return this.#query.values.map((_, v) =>
      inputs.map((__, i) => {
        const at = (v * inputs.length + i) * width
        return answer(data.fromModel(Array.from(outputs.subarray(at, at + width))))
      }),
    )
  }
}
