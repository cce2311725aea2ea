// The natural logarithm by sums, products and quotients alone: the same bits everywhere.
import { LN2_HIGH, LN2_LOW } from './exp'

const float = new Float64Array(1)
const halves = new Int32Array(float.buffer)

/**
 * x = 2^k m, ½√2 < m ≤ √2, and log m = 2 artanh f with f = (m − 1)/(m + 1), by its series. Within two units of the last place
 * of float64 where x is no subnormal number.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  float[0] = x
  const high = halves[1] as number
  halves[1] = (high & 0xfffff) | 0x3ff00000
  const isLarge = (float[0] as number) > Math.SQRT2
  const m = (float[0] as number) * (isLarge ? 0.5 : 1)
  const k = (high >> 20) - 1023 + (isLarge ? 1 : 0)
  const f = (m - 1) / (m + 1)
  const q = f * f
  const s =
    q *
    (1 / 3 +
      q *
        (1 / 5 +
          q *
            (1 / 7 +
              q *
                (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21)))))))))
  return k * LN2_HIGH + (2 * f + (2 * f * s + k * LN2_LOW))
}

/** log(1 + u) for u ≥ 0, with all digits where u is small. */
export function log1p(u: number): number {
  const sum = 1 + u
  return log(sum) + (u - (sum - 1)) / sum
}
