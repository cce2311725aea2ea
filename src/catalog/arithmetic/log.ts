// The natural logarithm by sums, products and quotients alone: the same bits everywhere.
import { float, halves, LN2_HIGH, LN2_LOW } from './exp'

/** Of the series: q ≤ 0.0295, so that the next term is under 1e-17. */
const LAST = 21

/**
 * x = 2^k m, ½√2 < m ≤ √2, and log m = 2 artanh f with f = (m − 1)/(m + 1), by its series. Within two units of the last place
 * of float64.
 *
 * @param x above 0, finite and not subnormal; NaN passes on
 */
export function log(x: number): number {
  if (!(x > 0)) return x
  float[0] = x
  const high = halves[1] as number
  halves[1] = (high & 0xfffff) | 0x3ff00000
  let [k, m] = [(high >> 20) - 1023, float[0]]
  if (m > Math.SQRT2) {
    m /= 2
    k++
  }
  const f = (m - 1) / (m + 1)
  const q = f * f
  let s = 0
  for (let n = LAST; n > 1; n -= 2) s = q * (1 / n + s)
  return k * LN2_HIGH + (2 * f + (2 * f * s + k * LN2_LOW))
}

/** log(1 + u) for 0 ≤ u ≤ 1, with all digits where u is small. */
export function log1p(u: number): number {
  const sum = 1 + u
  return log(sum) + (u - (sum - 1)) / sum
}
