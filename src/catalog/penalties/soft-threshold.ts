// The proximal step of t·|w|, shared by every penalty with a kink and every optimizer.

/**
 * Soft-thresholds one weight: the proximal step of t·|w|, which reaches exact zero.
 *
 * w ← sign(w) · max(|w| − t, 0)
 *
 * @param t threshold, ≥ 0; ηλ·kink for SGD, ηλ·kink / D for Adam
 * @see Parikh & Boyd 2014, Proximal Algorithms, section 6.5.2
 */
export function softThreshold(w: number, t: number): number {
  if (w > t) return w - t
  if (w < -t) return w + t
  // NaN passes on: a diverged weight must not come back as a zero.
  return Number.isNaN(w) ? w : 0
}

export const softThresholdGlsl = `
vec4 softThreshold(vec4 w, vec4 t) {
  vec4 rest = abs(w) - t;
  return mix(sign(w) * rest, vec4(0.0), lessThanEqual(rest, vec4(0.0)));
}`
