// Bias² and variance of several networks against a truth that is known.
import type { Decomposition } from '../shared/wire'

/**
 * With f̄ the mean of the copies: bias² = mean (f̄ − truth)², variance = mean (f − f̄)². Their sum is mean (f − truth)².
 *
 * @param answers [copies][places][outputs]
 * @param truth [places][outputs]
 */
export function decompose(
  answers: readonly (readonly (readonly number[])[])[],
  truth: readonly (readonly number[])[],
): Decomposition {
  let [squaredBias, variance, count] = [0, 0, 0]
  truth.forEach((row, place) => {
    row.forEach((true_, k) => {
      const own = answers.map((copy) => copy[place]![k]!)
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length
      squaredBias += (mean - true_) ** 2
      variance += own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length
      count++
    })
  })
  return { squaredBias: squaredBias / count, variance: variance / count }
}
