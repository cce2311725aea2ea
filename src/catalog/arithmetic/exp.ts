// e^x by sums, products and quotients alone: the same bits everywhere, where the standard leaves Math.exp to each browser.

/** ln 2 in two parts: the first has so few digits that its multiples are exact. */
export const LN2_HIGH = 0.6931471803691238
export const LN2_LOW = 1.9082149292705877e-10
/** A number this large has no room behind the point: what is added to it comes back rounded to a whole number. */
const ROUNDING = 6755399441055744
/** Below this 0, above the next infinite: whoever rounds to float32 sees no difference. */
const LEAST = -708
const LARGEST = 709

/** A number and its bits: the exponent is in the second half. */
export const float = new Float64Array(1)
export const halves = new Int32Array(float.buffer)

/**
 * x = k ln 2 + r, |r| ≤ ½ ln 2, and e^r = (R + r) / (R − r) with R = r coth(r/2), whose series are Bernoulli's numbers.
 * Within two units of the last place of float64.
 */
export function exp(x: number): number {
  if (!(x >= LEAST)) return x < LEAST ? 0 : x
  if (x > LARGEST) return Number.POSITIVE_INFINITY
  const k = x * Math.LOG2E + ROUNDING - ROUNDING
  const r = x - k * LN2_HIGH - k * LN2_LOW
  const q = r * r
  const c =
    r -
    q *
      (1 / 6 -
        q * (1 / 360 - q * (1 / 15120 - q * (1 / 604800 - q * (1 / 23950080 - q * (691 / 653837184000))))))
  // 2^k.
  float[0] = 0
  halves[1] = (k + 1023) << 20
  return (1 + (r + (r * c) / (2 - c))) * (float[0] as number)
}
