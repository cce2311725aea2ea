// Bias² and variance of several fits against a truth that is known.
import type { Decomposition } from '../../protocol/decomposition'

/** Fits that come one after another: their mean and their spread at each place, without keeping any of them. */
export class FitMoments {
  count = 0
  #means: Float64Array = new Float64Array(0)
  /** Σ (f − f̄)² so far; by Welford's update, for sums of squares lose their digits where fits are large and alike. */
  #squares: Float64Array = new Float64Array(0)

  /** @param answers of one fit, [places][outputs] */
  add(answers: readonly (readonly number[])[]): void {
    const values = answers.flat()
    if (this.count === 0) {
      this.#means = new Float64Array(values.length)
      this.#squares = new Float64Array(values.length)
    }
    this.count++
    values.forEach((value, i) => {
      const away = value - this.#means[i]!
      this.#means[i]! += away / this.count
      this.#squares[i]! += away * (value - this.#means[i]!)
    })
  }

  /** Of the fits so far, at each place and output. */
  get means(): Float64Array {
    return this.#means
  }

  /**
   * With f̄ the mean of the fits: bias² = mean (f̄ − truth)², variance = mean (f − f̄)². Their sum is mean (f − truth)².
   *
   * @param truth [places][outputs]
   */
  against(truth: readonly (readonly number[])[]): Decomposition {
    let [squaredBias, variance] = [0, 0]
    const values = truth.flat()
    values.forEach((value, i) => {
      squaredBias += (this.#means[i]! - value) ** 2
      variance += this.#squares[i]! / this.count
    })
    return { squaredBias: squaredBias / values.length, variance: variance / values.length }
  }
}

/**
 * @param answers [fits][places][outputs]
 * @param truth [places][outputs]
 */
export function decompose(
  answers: readonly (readonly (readonly number[])[])[],
  truth: readonly (readonly number[])[],
): Decomposition {
  const moments = new FitMoments()
  for (const fit of answers) moments.add(fit)
  return moments.against(truth)
}
