// The best weights of a linear model under mse with λΣw², solved instead of trained: taken apart once, then known at any λ.
import type { PreparedData } from '../data/prepare'
import {
  coefficientsAt,
  type Design,
  type SingularParts,
  sumOf,
  takeApart,
  weightsOf,
} from './singular-values'

/** Rows of features, [rows, stride], of which the first `width` columns count, each times `scale`. */
export interface FeatureRows {
  rows: number
  stride: number
  values: Float64Array
  targets: ArrayLike<number>
}

export interface RidgeSettings {
  width: number
  scale: number
  /** Whether Σw² has the bias in it: it is a feature then that is always 1; else it is free, and all is centred. */
  includeBias: boolean
  /** There is none: nothing is centred, and nothing added. */
  withoutBias?: boolean
}

export class Ridge {
  readonly parts: SingularParts
  readonly #settings: RidgeSettings
  readonly #rows: number
  readonly #means: Float64Array
  readonly #targetMean: number

  constructor(training: FeatureRows, settings: RidgeSettings) {
    this.#settings = settings
    this.#rows = training.rows
    const { rows, stride, values, targets } = training
    const mean = (read: (n: number) => number) =>
      settings.includeBias || settings.withoutBias ? 0 : sumOf(rows, read) / rows
    this.#means = Float64Array.from({ length: settings.width }, (_, j) =>
      mean((n) => values[n * stride + j]!),
    )
    this.#targetMean = mean((n) => targets[n]!)
    this.parts = takeApart(this.design(training))
  }

  get #hasBiasColumn(): boolean {
    const { includeBias, withoutBias = false } = this.#settings
    return includeBias && !withoutBias
  }

  /** As it sees rows: scaled, and where the bias is free, centred. */
  design({ rows, stride, values, targets }: FeatureRows): Design {
    const { width, scale } = this.#settings
    const means = this.#means
    return {
      rows,
      width: this.#hasBiasColumn ? width + 1 : width,
      at: (n, j) => (j === width ? 1 : scale * (values[n * stride + j]! - means[j]!)),
      targets: Float64Array.from({ length: rows }, (_, n) => targets[n]! - this.#targetMean),
    }
  }

  /** In the basis of the singular values. */
  coefficients(lambda: number): Float64Array {
    return coefficientsAt(this.parts, lambda, this.#rows)
  }

  /** On the scale of the rows it was made of. */
  parameters(lambda: number): { weights: Float64Array; bias: number } {
    const { width, scale } = this.#settings
    const solved = weightsOf(this.parts, this.coefficients(lambda))
    const weights = Float64Array.from({ length: width }, (_, j) => scale * (solved[j] ?? 0))
    const bias = this.#hasBiasColumn
      ? (solved[width] ?? 0)
      : this.#targetMean - sumOf(width, (j) => this.#means[j]! * weights[j]!)
    return { weights, bias }
  }

  /** In the network's scale. @param features a row like those that it was made of */
  predict(lambda: number, features: FeatureRows): Float64Array {
    const weights = weightsOf(this.parts, this.coefficients(lambda))
    const { rows, width, at } = this.design(features)
    return Float64Array.from(
      { length: rows },
      (_, n) => this.#targetMean + sumOf(width, (j) => at(n, j) * (weights[j] ?? 0)),
    )
  }
}

/** In full precision: least squares with as many parameters as points is badly conditioned. */
export function featureRows(
  { toModel }: Pick<PreparedData, 'toModel'>,
  inputs: readonly (readonly number[])[],
  targets: ArrayLike<number>,
): FeatureRows {
  const rows = inputs.map((row) => toModel(row))
  return {
    rows: rows.length,
    stride: rows[0]?.length ?? 0,
    values: Float64Array.from(rows.flat()),
    targets,
  }
}
