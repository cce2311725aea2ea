// Cross-validation as one fleet: for each λ a model for each fold, trained without that fold and judged by it. No clock in here.
import { lossMath } from '../../../catalog/losses/math-table'
import { withLambda } from '../../../engine/beside/rung-fleet'
import type { PreparedData } from '../../../engine/data/prepare'
import type { Engine } from '../../../engine/device/engine'
import type { Fleet, Rows } from '../../../engine/fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../../../engine/fleet/plan'
import type { Experiment } from '../../../experiment/experiment'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { taskOf } from '../../../experiment/shape'
import { dealFolds } from './folds'

export interface FoldQuery {
  values: readonly number[]
  folds: number
}

/**
 * Rows held out have weight 0 in every batch: in full batch a model trains as if they were not there. Mini-batches are
 * those of the visitor's run without the rows held out, and dropout's masks are its masks. All models see the rows on
 * the scale of all training rows.
 */
export class FoldFleet {
  readonly fleet: Fleet
  readonly #rows: Rows
  /** Of each training row. */
  readonly #foldOf: readonly number[]
  readonly #query: FoldQuery

  constructor(engine: Engine, experiment: Experiment, data: PreparedData, query: FoldQuery) {
    const { values, folds } = query
    this.#query = query
    this.#rows = data.training
    this.#foldOf = dealFolds(experiment.seed, data.training, folds, taskOf(experiment.data) !== 'regression')
    this.fleet = engine.createFleet(planFleet(experiment, withoutValidation(data), values.length * folds))
    this.fleet.setSampleWeights(this.#weights())
    const start = startingParameters(experiment)
    const models = values.flatMap((lambda) => new Array<number>(folds).fill(lambda))
    this.fleet.setParameters(models.map(() => start))
    models.forEach((lambda, model) => {
      const settings = hyperparametersOf(withLambda(withMovableLambda(experiment), lambda))
      this.fleet.setHyperparameters(model, settings)
    })
  }

  get step(): number {
    return this.fleet.step
  }

  advance(): void {
    this.fleet.advance()
  }

  /** [values][folds], each the mean over the rows that the model has not been trained on. */
  async losses(): Promise<number[][]> {
    const { inputs, count } = this.#rows
    const outputs = await this.fleet.predict(inputs, count)
    const { values, folds } = this.#query
    const size = outputs.length / (values.length * folds)
    return values.map((_, v) =>
      Array.from({ length: folds }, (_, fold) => {
        const model = v * folds + fold
        return this.#lossOf(fold, outputs.subarray(model * size, (model + 1) * size))
      }),
    )
  }

  dispose(): void {
    this.fleet.dispose()
  }

  #lossOf(fold: number, outputs: Float32Array): number {
    const { targets, count } = this.#rows
    const loss = lossMath[this.fleet.plan.loss]
    const width = outputs.length / count
    let [sum, rows] = [0, 0]
    for (let n = 0; n < count; n++) {
      if (this.#foldOf[n] !== fold) continue
      sum += loss.value(outputs, targets, n * width, width)
      rows++
    }
    return sum / rows
  }

  /** [models, rows]: 0 where the row is held out. */
  #weights(): Float32Array {
    const { values, folds } = this.#query
    const ofFolds = Array.from({ length: folds }, (_, fold) =>
      this.#foldOf.map((own) => (own === fold ? 0 : 1)),
    )
    return Float32Array.from(values.flatMap(() => ofFolds.flat()))
  }
}

/** What the visitor judges by stays out of it. */
function withoutValidation(data: PreparedData): PreparedData {
  return { ...data, validation: { count: 0, inputs: new Float32Array(0), targets: new Float32Array(0) } }
}
