// Squared errors and squared weights: taken apart by singular values, solved for every λ, and at λ = 0 the smallest of all that
// fit best.
import {
  coefficientsAt,
  type Decomposition,
  decompose,
  sumOf,
  weightsOf,
} from '../../../engine/least-squares/decomposition'
import type { Rows64 } from './problem'

export class LeastSquares {
  readonly #rows: Rows64
  readonly #hasBiasColumn: boolean
  readonly #means: Float64Array
  readonly #targetMeans: Float64Array
  readonly #parts: Decomposition[]

  /** @param includeBias whether Σw² has the biases in it: they are then weights of an input that is always 1, else free */
  constructor(rows: Rows64, includeBias: boolean) {
    this.#rows = rows
    this.#hasBiasColumn = includeBias
    const { count, width, inputs, targets, outputs } = rows
    const mean = (of: (n: number) => number) => (includeBias ? 0 : sumOf(count, of) / count)
    this.#means = Float64Array.from({ length: width }, (_, j) => mean((n) => inputs[n * width + j]!))
    this.#targetMeans = Float64Array.from({ length: outputs }, (_, o) =>
      mean((n) => targets[n * outputs + o]!),
    )
    this.#parts = Array.from({ length: outputs }, (_, o) => this.#partsOf(o))
  }

  /** Whether there is one set of weights that fits best, and not many. */
  get isOfFullRank(): boolean {
    return this.#parts.every(({ singular }) => singular.length === this.#rows.width)
  }

  /** In the layout of `parameterLayout`. @param squares the strength of Σw² */
  parametersAt(squares: number): Float64Array {
    const { count, width, outputs } = this.#rows
    const parameters = new Float64Array((width + 1) * outputs)
    this.#parts.forEach((parts, o) => {
      // The loss is a mean over outputs too.
      const solved = weightsOf(parts, coefficientsAt(parts, squares * outputs, count))
      for (let j = 0; j < width; j++) parameters[j * outputs + o] = solved[j] ?? 0
      parameters[width * outputs + o] = this.#hasBiasColumn
        ? (solved[width] ?? 0)
        : this.#targetMeans[o]! - sumOf(width, (j) => this.#means[j]! * (solved[j] ?? 0))
    })
    return parameters
  }

  /** tr(dŷ/dy) without the free bias: Σ d²/(d² + nλ) for each output. */
  degreesAt(squares: number): number {
    const { count, outputs } = this.#rows
    const of = ({ singular }: Decomposition) =>
      singular.reduce((sum, d) => sum + d ** 2 / (d ** 2 + count * squares * outputs), 0)
    return this.#parts.reduce((sum, parts) => sum + of(parts), 0)
  }

  #partsOf(o: number): Decomposition {
    const { count, width, inputs, targets, outputs } = this.#rows
    return decompose({
      rows: count,
      width: this.#hasBiasColumn ? width + 1 : width,
      at: (n, j) => (j === width ? 1 : inputs[n * width + j]! - this.#means[j]!),
      targets: Float64Array.from(
        { length: count },
        (_, n) => targets[n * outputs + o]! - this.#targetMeans[o]!,
      ),
    })
  }
}
