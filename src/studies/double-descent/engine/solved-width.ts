// The closed form at one number of features: taken apart once, then judged at any λ.
import { type FeatureRows, Ridge, type RidgeSettings } from '../../../engine/ridge/ridge'
import { type Design, sumOf, weightsOf } from '../../../engine/ridge/singular-values'

export interface Scores {
  training: number
  validation: number
  /** √Σw², weights only. */
  norm: number
}

/** mean squared error over the validation rows as (a − 2b·g + gᵀCg) / rows of the coefficients g: no row is needed again. */
interface Quadratic {
  a: number
  b: Float64Array
  c: Float64Array
}

export class SolvedWidth {
  readonly width: number
  readonly #ridge: Ridge
  readonly #rows: number
  readonly #validation: Quadratic
  readonly #validationRows: number

  constructor(training: FeatureRows, validation: FeatureRows, settings: RidgeSettings) {
    this.width = settings.width
    this.#rows = training.rows
    this.#ridge = new Ridge(training, settings)
    this.#validation = this.#quadraticOf(this.#ridge.design(validation))
    this.#validationRows = validation.rows
  }

  scoresAt(lambda: number): Scores {
    const { singular, along, left } = this.#ridge.parts
    const g = this.#ridge.coefficients(lambda)
    const missed = sumOf(g.length, (i) => (along[i]! - singular[i]! * g[i]!) ** 2)
    const { a, b, c } = this.#validation
    const rank = g.length
    const bent = sumOf(rank, (i) => g[i]! * sumOf(rank, (k) => c[i * rank + k]! * g[k]!))
    const weights = weightsOf(this.#ridge.parts, g).subarray(0, this.width)
    return {
      training: (left + missed) / this.#rows,
      validation: (a - 2 * sumOf(rank, (i) => b[i]! * g[i]!) + bent) / this.#validationRows,
      norm: Math.hypot(...weights),
    }
  }

  /** In the network's scale. @param features a row like those that it was made of */
  predict(lambda: number, features: FeatureRows): Float64Array {
    return this.#ridge.predict(lambda, features)
  }

  #quadraticOf({ rows, width, at, targets }: Design): Quadratic {
    const { right, singular } = this.#ridge.parts
    const rank = singular.length
    const [b, c, turned] = [new Float64Array(rank), new Float64Array(rank * rank), new Float64Array(rank)]
    for (let n = 0; n < rows; n++) {
      turned.fill(0)
      for (let j = 0; j < width; j++) {
        const value = at(n, j)
        for (let i = 0; i < rank; i++) turned[i]! += value * right[j * rank + i]!
      }
      for (let i = 0; i < rank; i++) {
        b[i]! += turned[i]! * targets[n]!
        for (let k = 0; k < rank; k++) c[i * rank + k]! += turned[i]! * turned[k]!
      }
    }
    return { a: sumOf(rows, (n) => targets[n]! ** 2), b, c }
  }
}
