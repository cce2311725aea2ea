// How probable it is that a point came from above a curve, once noise has moved it.
import type { Odds } from '../dataset'
import type { Formula } from './parser'

/** Points lie evenly over [−1, 1] × [low, high] before noise moves them. */
export interface Sides {
  formula: Formula
  low: number
  high: number
}

/** Standard deviations to each side of a point from where it may have come, and into how many strips they are cut. */
const REACH = 4
const STRIPS = 80

/**
 * By Bayes: over strips of x, each as probable as the noise from there to the point; within one the share of the noise that
 * comes from above the curve, and from below.
 */
export function oddsOfSides({ formula, low, high }: Sides, noise: number): Odds {
  if (noise === 0) return ([x, y]) => (y! > formula(within(x!, -1, 1)) ? [0, 1] : [1, 0])
  const far = REACH * noise
  return (input) => {
    // From further outside it would be 0 / 0: there it is as at the rim.
    const [x, y] = [within(input[0]!, -1 - far, 1 + far), within(input[1]!, low - far, high + far)]
    const [left, right] = [Math.max(x - far, -1), Math.min(x + far, 1)]
    let [below, above] = [0, 0]
    for (let i = 0; i < STRIPS; i++) {
      const from = left + ((right - left) * (i + 0.5)) / STRIPS
      const weight = Math.exp(-((from - x) ** 2) / (2 * noise ** 2))
      const curve = (within(formula(from), low, high) - y) / noise
      below += weight * normalBetween((low - y) / noise, curve)
      above += weight * normalBetween(curve, (high - y) / noise)
    }
    return [below / (below + above), above / (below + above)]
  }
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** The share of a standard normal distribution between two places; in a tail by tails, where 1 − 1 would be left of it. */
function normalBetween(low: number, high: number): number {
  return low > 0 ? tail(low) - tail(high) : tail(-high) - tail(-low)
}

/**
 * The share beyond a place, to seven digits of itself.
 *
 * @see Press et al. 2007, Numerical Recipes, 6.2.2: erfc as exp of a Chebyshev fit
 */
function tail(z: number): number {
  const size = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + size / 2)
  const exponent = COEFFICIENTS.reduceRight((sum, c) => sum * t + c, 0)
  const beyond = (t * Math.exp(exponent - size * size)) / 2
  return z >= 0 ? beyond : 1 - beyond
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
]
