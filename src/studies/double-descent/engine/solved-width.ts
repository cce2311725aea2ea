// The closed form at one number of features: taken apart once, then judged at any λ.
import {
  coefficientsAt,
  type Decomposition,
  type Design,
  decompose,
  sumOf,
  weightsOf,
} from '../../../engine/least-squares/decomposition'

/** Rows of features, [rows, stride], of which the first `width` columns count, each times `scale`. */
export interface FeatureRows {
  rows: number
  stride: number
  values: Float64Array
  targets: ArrayLike<number>
}

export interface Scores {
  training: number
  validation: number
  /** √Σw², weights only. */
  norm: number
}

interface WidthSettings {
  width: number
  scale: number
  /** Whether Σw² has the bias in it: it is a feature then that is always 1; else it is free, and all is centred. */
  includeBias: boolean
}

/** mean squared error over the validation rows as (a − 2b·g + gᵀCg) / rows of the coefficients g: no row is needed again. */
interface Quadratic {
  a: number
  b: Float64Array
  c: Float64Array
}

export class SolvedWidth {
  readonly width: number
  readonly #scale: number
  readonly #hasBiasColumn: boolean
  readonly #rows: number
  readonly #means: Float64Array
  readonly #targetMean: number
  readonly #parts: Decomposition
  readonly #validation: Quadratic
  readonly #validationRows: number

  constructor(training: FeatureRows, validation: FeatureRows, { width, scale, includeBias }: WidthSettings) {
    this.width = width
    this.#scale = scale
    this.#hasBiasColumn = includeBias
    this.#rows = training.rows
    const { rows, stride, values, targets } = training
    const mean = (read: (n: number) => number) => (includeBias ? 0 : sumOf(rows, read) / rows)
    this.#means = Float64Array.from({ length: width }, (_, j) => mean((n) => values[n * stride + j]!))
    this.#targetMean = mean((n) => targets[n]!)
    this.#parts = decompose(this.#design(training))
    this.#validation = this.#quadraticOf(this.#design(validation))
    this.#validationRows = validation.rows
  }

  scoresAt(lambda: number): Scores {
    const { singular, along, left } = this.#parts
    const g = coefficientsAt(this.#parts, lambda, this.#rows)
    const missed = sumOf(g.length, (i) => (along[i]! - singular[i]! * g[i]!) ** 2)
    const { a, b, c } = this.#validation
    const rank = g.length
    const bent = sumOf(rank, (i) => g[i]! * sumOf(rank, (k) => c[i * rank + k]! * g[k]!))
    const weights = weightsOf(this.#parts, g).subarray(0, this.width)
    return {
      training: (left + missed) / this.#rows,
      validation: (a - 2 * sumOf(rank, (i) => b[i]! * g[i]!) + bent) / this.#validationRows,
      norm: Math.hypot(...weights),
    }
  }

  /** In the network's scale. @param features a row like those that it was made of */
  predict(lambda: number, features: FeatureRows): Float64Array {
    const weights = weightsOf(this.#parts, coefficientsAt(this.#parts, lambda, this.#rows))
    const { rows, width, at } = this.#design(features)
    return Float64Array.from(
      { length: rows },
      (_, n) => this.#targetMean + sumOf(width, (j) => at(n, j) * (weights[j] ?? 0)),
    )
  }

  #design({ rows, stride, values, targets }: FeatureRows): Design {
    const [means, scale, width] = [this.#means, this.#scale, this.width]
    return {
      rows,
      width: this.#hasBiasColumn ? width + 1 : width,
      at: (n, j) => (j === width ? 1 : scale * (values[n * stride + j]! - means[j]!)),
      targets: Float64Array.from({ length: rows }, (_, n) => targets[n]! - this.#targetMean),
    }
  }

  #quadraticOf({ rows, width, at, targets }: Design): Quadratic {
    const { right, singular } = this.#parts
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
