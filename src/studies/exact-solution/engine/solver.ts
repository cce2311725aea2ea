// The objective's minimum for one run, at any penalty: what can be taken apart once is.
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { PreparedData } from '../../../engine/data/prepare'
import { sumOf } from '../../../engine/ridge/singular-values'
import type { GiveWay } from '../../../engine/run/slices'
import type { Experiment, PenaltySettings } from '../../../experiment/experiment'
import { isPenalised } from '../../../experiment/penalty-of-lambda'
import { hasBiases, outputCount } from '../../../experiment/shape'
import { strengthsOf } from '../shared/strengths'
import { isOfSquares } from '../shared/why-no-solution'
import type { Minimum } from '../shared/wire'
import { hasOneAnswer, tellsAllApart } from './classes'
import { LeastSquares } from './least-squares'
import { meanLossOf, type Rows64, rowsOf, slopeOf } from './problem'
import { minimise, type Objective } from './proximal-newton'
import { Work } from './quadratic'

/** A pull towards 0 that no loss overcomes: what stands there stays. */
const UNMOVED = 1e200
/** Some seconds of it. What has found no rest by then has directions in which next to nothing changes. */
const MOST_WORK = 1.5e9
/** Each stage on the way down to λ: so much smaller than the one before, and no more work than this. */
const STAGE = 2
const WORK_OF_STAGE = MOST_WORK / 40
const ONE_ANSWER =
  'All training points have the same answer: the surer the model is of it the better, without an end, so no weights are the best.'
const NO_BEST =
  'This model tells all training points apart. Without a penalty larger weights always fit still better: no weights are the best.'
const NOT_FOUND = 'No minimum was found here to eight digits.'

/** In words, why no weights are the best. */
class NoMinimum extends Error {}

export class Solver {
  readonly #hasBiases: boolean
  readonly #loss: Experiment['loss']
  readonly #training: Rows64
  readonly #validation: Rows64
  readonly #ofSquares = new Map<boolean, LeastSquares>()

  constructor(experiment: Pick<Experiment, 'loss' | 'data' | 'model'>, prepared: PreparedData) {
    const { loss, data } = experiment
    this.#hasBiases = hasBiases(experiment)
    const outputs = outputCount(data)
    this.#loss = loss
    this.#training = rowsOf(prepared, 'training', outputs)
    this.#validation = rowsOf(prepared, 'validation', outputs)
  }

  get loss(): Experiment['loss'] {
    return this.#loss
  }

  get training(): Rows64 {
    return this.#training
  }

  get weightCount(): number {
    return this.#training.width * this.#training.outputs
  }

  /** Without a penalty; nothing where there is no minimum, or more than one that a kinked penalty would choose among. */
  async unpenalised(penalty: PenaltySettings, giveWay: GiveWay): Promise<Minimum | undefined> {
    const free = { ...penalty, lambda: 0 }
    const hasKink = penaltyMath[penalty.kind].kink(penalty.l1Ratio) > 0
    if (this.#loss === 'mse' && hasKink && !this.leastSquares(false).isOfFullRank) return undefined
    try {
      return await this.minimumAt(free, giveWay)
    } catch (error) {
      if (error instanceof NoMinimum) return undefined
      throw error
    }
  }

  leastSquares(includeBias: boolean): LeastSquares {
    const known =
      this.#ofSquares.get(includeBias) ?? new LeastSquares(this.#training, includeBias, !this.#hasBiases)
    this.#ofSquares.set(includeBias, known)
    return known
  }

  /** As `leastSquares`, of some of its inputs. */
  ofColumns(rows: Rows64, includeBias: boolean): LeastSquares {
    return new LeastSquares(rows, includeBias, !this.#hasBiases)
  }

  /**
   * @param start where it begins to look, in the layout of `parameterLayout`
   * @throws in words, where there is no minimum or none is found
   */
  async minimumAt(penalty: PenaltySettings, giveWay: GiveWay, start?: Float64Array): Promise<Minimum> {
    const parameters = await this.#parametersAt(penalty, giveWay, start)
    const { squares, magnitudes } = strengthsOf(penalty)
    const { width, outputs } = this.#training
    const weights = parameters.subarray(0, width * outputs)
    const penalised = penalty.includeBias ? parameters : weights
    const dataLoss = meanLossOf(this.#loss, this.#training, parameters) ?? 0
    const priceOf = (w: number) => squares * w ** 2 + magnitudes * Math.abs(w)
    return {
      parameters,
      objective: dataLoss + sumOf(penalised.length, (j) => priceOf(penalised[j]!)),
      dataLoss,
      validationLoss: meanLossOf(this.#loss, this.#validation, parameters),
      exactZeros: weights.reduce((zeros, w) => zeros + (w === 0 ? 1 : 0), 0),
    }
  }

  /** From here on all weights are exactly 0, and none is below; infinite where squares alone hold them. */
  async nullPointOf(penalty: PenaltySettings, giveWay: GiveWay): Promise<number> {
    const kink = isPenalised({ penalty }) ? penaltyMath[penalty.kind].kink(penalty.l1Ratio) : 0
    return kink === 0 ? Number.POSITIVE_INFINITY : (await this.#steepestAtZero(penalty, giveWay)) / kink
  }

  async #steepestAtZero(penalty: PenaltySettings, giveWay: GiveWay): Promise<number> {
    // So strong that the bias alone is left.
    const bias = await this.#search(this.#objectiveOf({ ...penalty, lambda: 1e9 }), giveWay)
    const { width, outputs } = this.#training
    const slopes = slopeOf(this.#loss, this.#training, bias).subarray(0, width * outputs)
    return slopes.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0)
  }

  async #parametersAt(
    penalty: PenaltySettings,
    giveWay: GiveWay,
    start?: Float64Array,
  ): Promise<Float64Array> {
    if (isOfSquares({ loss: this.#loss, penalty }))
      return this.leastSquares(penalty.includeBias).parametersAt(strengthsOf(penalty).squares)
    return this.#search(this.#objectiveOf(penalty), giveWay, start ?? (await this.#near(penalty, giveWay)))
  }

  /**
   * From where all weights are 0 down to λ: so few of them come in or change their sign from one stage to the next that each is
   * soon found (Friedman, Hastie, Tibshirani 2010).
   *
   * @returns nothing where there is no such beginning
   */
  async #near(penalty: PenaltySettings, giveWay: GiveWay): Promise<Float64Array | undefined> {
    const nullPoint = await this.nullPointOf(penalty, giveWay)
    if (nullPoint === Number.POSITIVE_INFINITY) return undefined
    let start = this.#atZero()
    for (let lambda = nullPoint / STAGE; lambda > penalty.lambda; lambda /= STAGE) {
      const objective = this.#objectiveOf({ ...penalty, lambda })
      // It need not come to its end: the next one begins where it has come to.
      start = (await minimise(objective, start, new Work(WORK_OF_STAGE), giveWay)).parameters
    }
    return start
  }

  #atZero(): Float64Array {
    return new Float64Array((this.#training.width + 1) * this.#training.outputs)
  }

  async #search(objective: Objective, giveWay: GiveWay, start = this.#atZero()): Promise<Float64Array> {
    const { loss, rows, magnitudes, squares } = objective
    if (loss !== 'mse' && hasOneAnswer(rows) && squares.at(-1) === 0 && magnitudes.at(-1) === 0)
      throw new NoMinimum(ONE_ANSWER)
    const { parameters, isMinimum } = await minimise(objective, start, new Work(MOST_WORK), giveWay)
    const isFree = squares.every((s) => s === 0) && magnitudes.every((a) => a === 0 || a === UNMOVED)
    if (loss !== 'mse' && isFree && (!isMinimum || tellsAllApart(rows, parameters)))
      throw new NoMinimum(NO_BEST)
    if (!isMinimum) throw new Error(NOT_FOUND)
    return parameters
  }

  #objectiveOf(penalty: PenaltySettings): Objective {
    const { width, outputs } = this.#training
    const { squares, magnitudes } = strengthsOf(penalty)
    const size = (width + 1) * outputs
    const penalised = penalty.includeBias ? size : width * outputs
    const strength = (of: number) => Float64Array.from({ length: size }, (_, j) => (j < penalised ? of : 0))
    return {
      loss: this.#loss,
      rows: this.#training,
      squares: strength(squares),
      magnitudes: this.#hasBiases
        ? strength(magnitudes)
        : strength(magnitudes).fill(UNMOVED, width * outputs),
    }
  }
}
