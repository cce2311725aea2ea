// Adam (0.9, 0.999, ε 1e-8 outside the root, bias-corrected), its proximal step in Adam's own metric.
import { softThreshold } from '../penalties/soft-threshold'
import type { OptimizerCode, OptimizerGlsl, OptimizerMath, OptimizerPage } from './optimizer'

export const BETA1 = 0.9
export const BETA2 = 0.999
const EPSILON = 1e-8

export const math: OptimizerMath = {
  slots: 2,
  /**
   * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², D = max(√v̂, κ) + ε, w ← prox_{ηκ/D}(w − η m̂/D).
   *
   * The κ in D keeps every shrink below η a step; the fixed point is the minimiser whatever D is.
   *
   * @see Kingma & Ba 2015; Duchi, Hazan & Singer 2011 for the proximal step in a diagonal metric
   */
  update(w, g, slots, { begin, end }, { learningRate, kink, least, correction1, correction2 }) {
    const m = slots[0] as Float32Array
    const v = slots[1] as Float32Array
    const floor = Math.max(kink, least)
    const [stepSize, scale] = [learningRate / correction1, 1 / Math.sqrt(correction2)]
    for (let i = begin; i < end; i++) {
      const gi = g[i] as number
      const mi = BETA1 * (m[i] as number) + (1 - BETA1) * gi
      const vi = BETA2 * (v[i] as number) + (1 - BETA2) * gi * gi
      const metric = Math.max(Math.sqrt(vi) * scale, floor) + EPSILON
      m[i] = mi
      v[i] = vi
      const moved = (w[i] as number) - (stepSize * mi) / metric
      w[i] = kink === 0 ? moved : softThreshold(moved, (learningRate * kink) / metric)
    }
  },
  metric(slots, i, { kink, least, correction2 }) {
    const v = slots[1] as Float32Array
    return Math.max(Math.sqrt((v[i] as number) / correction2), kink, least) + EPSILON
  },
}

const metricGlsl = 'max(sqrt(b / correction2), least) + 1e-8'

export const glsl: OptimizerGlsl = {
  slots: 2,
  update: `a = ${BETA1} * a + ${(1 - BETA1).toFixed(3)} * g;
  b = ${BETA2} * b + ${(1 - BETA2).toFixed(4)} * g * g;
  vec4 metric = ${metricGlsl};
  w = softThreshold(w - learningRate * (a / correction1) / metric, learningRate * kink / metric);`,
  metric: metricGlsl,
}

export const adamStatePytorch = [
  't = 0',
  'ms = [torch.zeros_like(p) for p in ps]',
  'vs = [torch.zeros_like(p) for p in ps]',
]

export const adamUpdatePytorch = [
  't += 1',
  'for p, m, v, kappa in zip(ps, ms, vs, kappas):',
  '    m.mul_(0.9).add_(0.1 * p.grad)',
  '    v.mul_(0.999).add_(0.001 * p.grad ** 2)',
  '    v_hat = v / (1 - 0.999 ** t)',
  '    # Not under kappa: no shrink beyond lr.',
  '    d = v_hat.sqrt().clamp(min=kappa) + 1e-8',
  '    p.sub_(lr * (m / (1 - 0.9 ** t)) / d)',
  '    p.copy_(soft_threshold(p, lr * kappa / d))',
]

/** @param before lines for each parameter, before all else */
export function adamUnitPytorch(least: readonly string[], before: readonly string[] = []): string[] {
  const floor = least.length > 0 ? '.clamp(min=low)' : ''
  return [
    't += 1',
    'for p, m, v in zip(ps, ms, vs):',
    ...[...before, ...least].map((line) => `    ${line}`),
    '    m.mul_(0.9).add_(0.1 * p.grad)',
    '    v.mul_(0.999).add_(0.001 * p.grad ** 2)',
    '    v_hat = v / (1 - 0.999 ** t)',
    `    d = v_hat.sqrt()${floor} + 1e-8`,
    '    p.sub_(lr * (m / (1 - 0.9 ** t)) / d)',
    '    p.copy_(unit_step(p, d) if p.dim() > 1 else p)',
  ]
}

export const adamStateTensorflow = [
  'const ms = ps.map((p) => tf.variable(tf.zerosLike(p), false))',
  'const vs = ps.map((p) => tf.variable(tf.zerosLike(p), false))',
]

/** @param from what the step is taken from */
export function adamFreeTensorflow(from: string, least: string | undefined): string[] {
  const root = 'tf.sqrt(tf.div(vs[i], 1 - 0.999 ** t))'
  return [
    'ms[i].assign(tf.add(tf.mul(0.9, ms[i]), tf.mul(0.1, g)))',
    'vs[i].assign(tf.add(tf.mul(0.999, vs[i]), tf.mul(0.001, tf.square(g))))',
    `const d = tf.add(${least === undefined ? root : `tf.maximum(${root}, ${least})`}, 1e-8)`,
    `const free = tf.sub(${from}, tf.div(tf.mul(learningRate / (1 - 0.9 ** t), ms[i]), d))`,
  ]
}

/** @param from what the step is taken from */
export function adamFreeKeras(from: string, least: string | undefined): string[] {
  const root = 'ops.sqrt(v / v_bias)'
  return [
    'm, v = self.ms[i], self.vs[i]',
    'self.assign(m, 0.9 * m + 0.1 * g)',
    'self.assign(v, 0.999 * v + 0.001 * g ** 2)',
    "t = ops.cast(self.iterations + 1, 'float32')",
    '# 1 - 0.9 ** t and 1 - 0.999 ** t, which float32 would leave few digits of.',
    'm_bias, v_bias = (-ops.expm1(t * math.log(beta)) for beta in (0.9, 0.999))',
    `d = ${least === undefined ? root : `ops.maximum(${root}, ${least})`} + 1e-8`,
    `free = ${from} - lr * (m / m_bias) / d`,
  ]
}

export const code: OptimizerCode = {
  pytorch: {
    own: ['optimizer = optim.Adam(model.parameters(), lr=lr)'],
    proximal: {
      state: adamStatePytorch,
      update: adamUpdatePytorch,
    },
    unit: (least) => ({ state: adamStatePytorch, update: adamUnitPytorch(least) }),
    hasMetric: true,
  },
  tensorflowjs: {
    state: adamStateTensorflow,
    free: (least) => adamFreeTensorflow('p', least),
    hasMetric: true,
  },
  keras: { state: ['ms', 'vs'], free: (least) => adamFreeKeras('p', least), hasMetric: true },
  sklearn: { arguments: ["solver='adam'"], scaled: 'epsilon' },
}

export const page: OptimizerPage = { label: 'Adam' }
