// Max-norm: no term in the objective, but a ball that every unit's incoming weights stay in: ‖w‖ ≤ c = 0.01/λ.
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'
import { unitRoot } from './unit-step'

/** c·λ: units start at ‖w‖ ≈ 0.58, so λ = 0.01 holds them near there, and acts about as strongly as it does with L2. */
const RADIUS_TIMES_LAMBDA = 0.01

/** c: the larger λ, the smaller the ball; none at λ = 0. */
function radius(lambda: number): number {
  return RADIUS_TIMES_LAMBDA / lambda
}

const radiusPytorch = `    c = ${RADIUS_TIMES_LAMBDA} / max(lambda_, 1e-9)  # none to hit at 0`
const radiusJavascript = `  const c = ${RADIUS_TIMES_LAMBDA} / Math.max(lambda, 1e-9) // none to hit at 0`
const radiusKeras = `    c = ${RADIUS_TIMES_LAMBDA} / ops.maximum(lambda_, 1e-9)  # none to hit at 0`
const radiusGlsl = `${RADIUS_TIMES_LAMBDA} / lambda`

/**
 * The step minimises ½Σ Dᵢ(xᵢ − wᵢ)² inside the ball: w ← wD/(D + ν), where ν is the smallest that brings ‖w‖ to c. For
 * D = 1 that is w ← w·min(1, c/‖w‖). Biases are free, as in what it is taken from.
 *
 * @see Srebro & Shraibman 2005; Srivastava et al. 2014, Dropout, section 5.1
 */
export const math: PenaltyMath = {
  smoothGradient: () => 0,
  curvature: () => 0,
  kink: () => 0,
  total: () => 0,
  unit: {
    kink: 0,
    radius,
    leastMetric: () => 0,
    countsInputs: false,
    pull(column, lambda) {
      const c = radius(lambda)
      const scaled = (w: number, metric: number) => w * metric
      const shift = (nu: number, metric: number) => metric + nu
      const { u, p } = unitRoot(column, c, 0, scaled, shift)
      return { keep: p > c ? c / p : 1, pull: u }
    },
  },
}

export const glsl: PenaltyGlsl = {
  smoothGradient: 'vec4(0.0)',
  unit: {
    least: '0.0',
    scaled: 'w * metric',
    shift: 'metric + u',
    target: radiusGlsl,
    start: 'vec2(0.0)',
    keep: `p > ${radiusGlsl} ? ${radiusGlsl} / p : 1.0`,
    pull: 'u',
  },
}

export const page: PenaltyPage = {
  label: 'Max-norm',
  omega: () => '0',
  explanation: 'Adds no term: after each step a unit whose ‖w‖ has left the ball is put back on its edge.',
  choices: [],
  tug: 'Max-norm does not pull: it puts a unit back where its weights leave the ball, so that gradients need not be 0.',
  limit: {
    label: 'each unit’s ‖w‖ ≤ c = 0.01/λ',
    radius,
    lambdaWords: 'How tight the limit is: c = 0.01/λ, so a larger λ leaves less room, and λ = 0 none to hit.',
  },
}

export const code: PenaltyCode = {
  pytorch: {
    omega: [],
    smooth: [],
    unit: {
      step: [
        'def unit_step(w):  # no unit leaves its ball',
        radiusPytorch,
        '    return w * (c / w.norm(2, 1, True).clamp(min=c))',
      ],
      metricStep: [
        'def unit_step(w, d):  # no unit leaves its ball',
        radiusPytorch,
        '    nu = torch.zeros_like(w[:, :1])',
        '    for _ in range(30):  # Newton: norm after the step = c',
        '        y = w * d / (d + nu)',
        '        p = y.norm(2, 1, True).clamp(min=c)',
        '        q = (y ** 2 / (d + nu)).sum(1, True).clamp(min=1e-30)',
        '        nu = nu + p ** 2 * (p / c - 1) / q',
        '    return y * (c / p)',
      ],
      least: [],
    },
  },
  tensorflowjs: {
    unit: {
      step: [
        'function unitStep(w) { // no unit leaves its ball',
        radiusJavascript,
        '  return tf.mul(w, tf.div(c, tf.maximum(tf.norm(w, 2, 0, true), c)))',
        '}',
      ],
      metricStep: [
        'function unitStep(w, d) { // no unit leaves its ball',
        radiusJavascript,
        '  let nu = tf.zeros([1, w.shape[1]])',
        '  let y, p',
        '  for (let round = 0; round < 30; round++) { // Newton: norm after the step = c',
        '    y = tf.div(tf.mul(w, d), tf.add(d, nu))',
        '    p = tf.maximum(tf.norm(y, 2, 0, true), c)',
        '    const q = tf.maximum(tf.sum(tf.div(tf.square(y), tf.add(d, nu)), 0, true), 1e-30)',
        '    nu = tf.add(nu, tf.div(tf.mul(tf.square(p), tf.sub(tf.div(p, c), 1)), q))',
        '  }',
        '  return tf.mul(y, tf.div(c, p))',
        '}',
      ],
    },
  },
  keras: {
    own: `kernel_constraint=keras.constraints.MaxNorm(${RADIUS_TIMES_LAMBDA} / lambda_, axis=0)`,
    unit: {
      step: [
        'def unit_step(w, d, lr, lambda_):  # no unit leaves its ball',
        radiusKeras,
        '    return w * (c / ops.maximum(ops.norm(w, axis=0, keepdims=True), c))',
      ],
      metricStep: [
        'def unit_step(w, d, lr, lambda_):  # no unit leaves its ball',
        radiusKeras,
        '    nu = ops.zeros_like(w[:1])',
        '    for _ in range(30):  # Newton: norm after the step = c',
        '        y = w * d / (d + nu)',
        '        p = ops.maximum(ops.norm(y, axis=0, keepdims=True), c)',
        '        q = ops.maximum(ops.sum(y ** 2 / (d + nu), axis=0, keepdims=True), 1e-30)',
        '        nu = nu + p ** 2 * (p / c - 1) / q',
        '    return y * (c / p)',
      ],
    },
  },
  sklearn: { whyNot: 'it has no limit on the weights of a unit' },
}
