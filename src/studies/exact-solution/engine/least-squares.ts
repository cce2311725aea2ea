// Squared errors and squared weights: a ridge for each output, solved for every λ, and at λ = 0 the smallest of all weights that
// fit best.
import { Ridge } from '../../../engine/ridge/ridge'
import type { Rows64 } from './problem'

export class LeastSquares {
  readonly #rows: Rows64
  readonly #ridges: Ridge[]

  /** @param includeBias whether Σw² has the biases in it: they are then weights of an input that is always 1, else free; or there are none */
  constructor(rows: Rows64, includeBias: boolean, withoutBias = false) {
    this.#rows = rows
    const { count, width, inputs, targets, outputs } = rows
    this.#ridges = Array.from({ length: outputs }, (_, o) => {
      const own = Float64Array.from({ length: count }, (__, n) => targets[n * outputs + o]!)
      const features = { rows: count, stride: width, values: inputs, targets: own }
      return new Ridge(features, { width, scale: 1, includeBias, withoutBias })
    })
  }

  /** Whether there is one set of weights that fits best, and not many. */
  get isOfFullRank(): boolean {
    return this.#ridges.every(({ parts }) => parts.singular.length === this.#rows.width)
  }

  /** In the layout of `parameterLayout`. @param squares the strength of Σw² */
  parametersAt(squares: number): Float64Array {
    const { width, outputs } = this.#rows
    const parameters = new Float64Array((width + 1) * outputs)
    this.#ridges.forEach((ridge, o) => {
      // The loss is a mean over outputs too.
      const { weights, bias } = ridge.parameters(squares * outputs)
      for (let j = 0; j < width; j++) parameters[j * outputs + o] = weights[j]!
      parameters[width * outputs + o] = bias
    })
    return parameters
  }

  /** tr(dŷ/dy) without the free bias: Σ d²/(d² + nλ) for each output. */
  degreesAt(squares: number): number {
    const { count, outputs } = this.#rows
    const of = ({ parts }: Ridge) =>
      parts.singular.reduce((sum, d) => sum + d ** 2 / (d ** 2 + count * squares * outputs), 0)
    return this.#ridges.reduce((sum, ridge) => sum + of(ridge), 0)
  }
}
