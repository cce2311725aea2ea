// Cross-validation as one fleet a fold: for each λ a model, trained without that fold and judged by it. No clock in here.
import { lossMath } from '../../../catalog/losses/math-table'
import type { FollowingFleet } from '../../../engine/beside/following'
import { withLambda } from '../../../engine/beside/rung-fleet'
import { type PreparedData, prepareRows } from '../../../engine/data/prepare'
import type { Engine } from '../../../engine/device/engine'
import type { Fleet } from '../../../engine/fleet/fleet'
import { hyperparametersOf, planFleet, startingParameters } from '../../../engine/fleet/plan'
import type { Experiment } from '../../../experiment/experiment'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'
import { taskOf } from '../../../experiment/shape'
import { dealFolds } from './folds'

export interface FoldQuery {
  values: readonly number[]
  folds: number
}

/** The models of one fold: its data on the scale of all other folds. */
interface Held {
  fleet: Fleet
  data: PreparedData
}

/**
 * Rows held out have weight 0 in every batch: in full batch a model trains as if they were not there. Mini-batches are
 * those of the visitor's run without the rows held out, and dropout's masks are its masks. Each model sees the rows on
 * the scale of the rows that it trains on, as a pipeline would; losses are in the units of the visitor's run.
 */
export class FoldFleet implements FollowingFleet {
  readonly #held: readonly Held[]
  readonly #data: PreparedData
  /** Of each training row. */
  readonly #foldOf: readonly number[]
  readonly #experiment: Experiment
  readonly #query: FoldQuery

  constructor(engine: Engine, experiment: Experiment, data: PreparedData, query: FoldQuery) {
    this.#query = query
    this.#data = data
    this.#experiment = experiment
    const isOfClasses = taskOf(experiment.data) !== 'regression'
    this.#foldOf = dealFolds(experiment.seed, data.training, query.folds, isOfClasses)
    const held: Held[] = []
    try {
      for (let fold = 0; fold < query.folds; fold++) held.push(this.#hold(engine, fold))
    } catch (error) {
      for (const { fleet } of held) fleet.dispose()
      throw error
    }
    this.#held = held
  }

  get step(): number {
    return this.#held[0]!.fleet.step
  }

  get fleet(): Pick<Fleet, 'idle'> {
    return { idle: async () => void (await Promise.all(this.#held.map(({ fleet }) => fleet.idle()))) }
  }

  advance(): void {
    for (const { fleet } of this.#held) fleet.advance()
  }

  /** [values][folds], each the mean over the rows that the model has not been trained on. */
  async losses(): Promise<number[][]> {
    const ofFolds = await Promise.all(this.#held.map((held, fold) => this.#lossesOf(held, fold)))
    return this.#query.values.map((_, v) => ofFolds.map((losses) => losses[v]!))
  }

  dispose(): void {
    for (const { fleet } of this.#held) fleet.dispose()
  }

  #hold(engine: Engine, fold: number): Held {
    const [experiment, { values }] = [this.#experiment, this.#query]
    const { raw } = this.#data
    const without = <Row>(rows: readonly Row[]) => rows.filter((_, n) => this.#foldOf[n] !== fold)
    const others = { inputs: without(raw.training.inputs), targets: without(raw.training.targets) }
    const data = prepareRows(experiment, raw, others)
    const fleet = engine.createFleet(planFleet(experiment, withoutValidation(data), values.length))
    const counts = this.#foldOf.map((own) => (own === fold ? 0 : 1))
    fleet.setSampleWeights(Float32Array.from(values.flatMap(() => counts)))
    const start = startingParameters(experiment)
    fleet.setParameters(values.map(() => start))
    values.forEach((lambda, model) => {
      const settings = hyperparametersOf(withLambda(withMovableLambda(experiment), lambda))
      fleet.setHyperparameters(model, settings)
    })
    return { fleet, data }
  }

  /** Of each λ. */
  async #lossesOf({ fleet, data }: Held, fold: number): Promise<number[]> {
    const rows = this.#foldOf.flatMap((own, n) => (own === fold ? [n] : []))
    const inputs = Float32Array.from(rows.flatMap((n) => data.toModel(data.raw.training.inputs[n]!)))
    const outputs = await fleet.predict(inputs, rows.length)
    const width = outputs.length / (this.#query.values.length * rows.length)
    const toRun = this.#toRunScale(data, width)
    return this.#query.values.map((_, v) => {
      const losses = rows.map((n, i) => {
        const at = (v * rows.length + i) * width
        return this.#lossAt(n, toRun(Array.from(outputs.subarray(at, at + width))))
      })
      return losses.reduce((sum, loss) => sum + loss, 0) / rows.length
    })
  }

  /** Outputs on a fold's own scale as the visitor's run would have them. */
  #toRunScale({ fromModel }: PreparedData, width: number): (outputs: number[]) => number[] {
    const zeros = this.#data.fromModel(new Array<number>(width).fill(0))
    const ones = this.#data.fromModel(new Array<number>(width).fill(1))
    return (outputs) => fromModel(outputs).map((y, j) => (y - zeros[j]!) / (ones[j]! - zeros[j]!))
  }

  #lossAt(row: number, outputs: readonly number[]): number {
    const width = outputs.length
    const targets = this.#data.training.targets.subarray(row * width, (row + 1) * width)
    return lossMath[this.#experiment.loss].value(Float32Array.from(outputs), targets, 0, width)
  }
}

/** What the visitor judges by stays out of it. */
function withoutValidation(data: PreparedData): PreparedData {
  return { ...data, validation: { count: 0, inputs: new Float32Array(0), targets: new Float32Array(0) } }
}
