// Fits whose best weights are known: a step is a data set, taken apart once and solved at every λ. Descent would hide what λ = 0 does.
import type { Basis } from '../../../engine/beside/following'
import { withLambda } from '../../../engine/beside/rung-fleet'
import { featureRows, Ridge } from '../../../engine/ridge/ridge'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { layerSizes } from '../../../experiment/shape'
import { squaredStrength } from '../../../experiment/squared-strength'
import type { FreshFits } from './fresh-fits'
import { freshSeeds, freshSet } from './fresh-sets'
import { type Answers, GatheredFits } from './gathered-fits'
import type { Places } from './places'

interface Query {
  values: readonly number[]
  sets: number
}

export class SolvedFits implements FreshFits {
  readonly goal: number
  /** Nothing waits for a device. */
  readonly fleet = { idle: async () => undefined }
  readonly #basis: Basis
  readonly #places: Places
  readonly #values: readonly number[]
  readonly #seeds: readonly number[]
  readonly #gathered: GatheredFits

  constructor(basis: Basis, places: Places, { values, sets }: Query) {
    this.#basis = basis
    this.#places = places
    this.#values = values
    this.goal = sets
    this.#seeds = freshSeeds(basis.experiment.seed, sets)
    this.#gathered = new GatheredFits(places, values.length)
  }

  get step(): number {
    return this.#gathered.sets
  }

  advance(): void {
    this.#gathered.add(this.#solve(this.#seeds[this.step]!))
  }

  async look(): Promise<void> {}

  found() {
    return this.#gathered.found()
  }

  dispose(): void {}

  #solve(rowSeed: number): Answers {
    const { experiment } = this.#basis
    const data = freshSet(this.#basis, rowSeed)
    const { includeBias } = experiment.penalty
    const settings = { width: layerSizes(experiment)[0]!, scale: 1, includeBias }
    const ridge = new Ridge(featureRows(data, data.raw.training.inputs, data.training.targets), settings)
    const asked = featureRows(data, this.#places.inputs, new Float64Array(this.#places.inputs.length))
    return this.#values.map((lambda) => {
      const { penalty } = withLambda(withMovableLambda(experiment), lambda)
      const outputs = ridge.predict(squaredStrength(penalty)!, asked)
      return Array.from(outputs, (y) => this.#places.answer(data.fromModel([y])))
    })
  }
}
