// The step of a penalty that acts on a unit's incoming weights as one. It comes after the optimizer's own, in the
// optimizer's metric D: so the fixed point is the true minimiser, whatever D is, and with D = 1 it has a closed form.

/**
 * What a unit's weights are to become: w ← γ·w·D/(D + ν).
 *
 * That is the form of every minimiser of ½Σ Dᵢ(xᵢ − wᵢ)² + h(‖x‖): only γ and ν depend on h.
 */
export interface UnitPull {
  /** γ: 1, less where an iteration has stopped early, 0 for a unit that dies. */
  keep: number
  /** ν ≥ 0. */
  pull: number
}

/** The incoming weights of one unit after the optimizer's step, and the metric of each. */
export interface UnitColumn {
  count: number
  weights: Float64Array
  metrics: Float64Array
}

export interface UnitMath {
  /** The coefficient of each ‖w‖ in Ω, which a measurement then adds up; 0 where no term is added. */
  kink: 0 | 1
  /** c, the largest ‖w‖ a unit may have, where that is what λ sets; infinite at λ = 0. */
  radius?(lambda: number): number
  /** What D is to be at least for the incoming weights of a unit. */
  leastMetric(lambda: number, fanIn: number): number
  /** Whether that depends on how many there are. */
  countsInputs: boolean
  /** @param lambda > 0 */
  pull(column: UnitColumn, lambda: number, learningRate: number): UnitPull
}

/**
 * The same as GLSL expressions, over float lambda and learningRate: the root u of Σ(scaled/shift)² = target² is found from
 * `start`, for two units at once.
 */
export interface UnitGlsl {
  /** As `leastMetric`, also from float fanIn. */
  least: string
  /** Expressions over vec4 w, metric and, in `shift`, u. */
  scaled: string
  shift: string
  /** A float. */
  target: string
  /** vec2 from vec2 norm, ‖w‖, and vec2 smallest, the smallest D. */
  start: string
  /** Floats from float u and p, the norm that was reached: above the target where it is no number any more. */
  keep: string
  pull: string
}

/** From the left Newton's method is monotone and quadratic; it takes two to five rounds, more where D spans decades. */
export const ROOT_ROUNDS = 32
const CLOSE_ENOUGH = 1 + 1e-9

/**
 * The root u ≥ start of ‖scaled/shift‖ = target, by Newton's method on 1/‖·‖, which is concave in u and nearly linear.
 *
 * @param start not past the root; where the norm is no larger than the target there, it is what comes back
 * @param shift grows by 1 with u
 * @returns u and p, the norm that was reached: never below the target but at the start
 * @see Conn, Gould & Toint 2000, Trust-Region Methods, section 7.3, for the same equation
 */
export function unitRoot(
  { count, weights, metrics }: UnitColumn,
  target: number,
  start: number,
  scaled: (w: number, metric: number) => number,
  shift: (u: number, metric: number) => number,
): { u: number; p: number } {
  let u = start
  for (let round = 0; ; round++) {
    let [squares, slope] = [0, 0]
    for (let i = 0; i < count; i++) {
      const below = shift(u, metrics[i] as number)
      const y = scaled(weights[i] as number, metrics[i] as number) / below
      squares += y * y
      slope += (y * y) / below
    }
    const p = Math.sqrt(squares)
    if (p <= target * CLOSE_ENOUGH || round === ROOT_ROUNDS) return { u, p }
    u += ((p / target - 1) * squares) / slope
  }
}

export function unitNorm({ count, weights }: UnitColumn): number {
  let squares = 0
  for (let i = 0; i < count; i++) squares += (weights[i] as number) * (weights[i] as number)
  return Math.sqrt(squares)
}

/** A unit that nothing pulls keeps its weights to the bit. */
export function pulledWeight(w: number, metric: number, { keep, pull }: UnitPull): number {
  // The zeros of a dead unit have no sign.
  if (keep === 0) return 0
  return keep === 1 && pull === 0 ? w : (keep * w * metric) / (metric + pull)
}

export const pulledWeightGlsl = `
vec4 pulledWeight(vec4 w, vec4 metric, vec4 keep, vec4 pull) {
  vec4 pulled = keep * w * (metric / (metric + pull));
  bvec4 isFree = equal(abs(keep - 1.0) + pull, vec4(0.0));
  return mix(mix(pulled, w, isFree), vec4(0.0), equal(keep, vec4(0.0)));
}`
