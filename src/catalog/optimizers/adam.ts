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
  update(w, g, slots, { begin, end }, { learningRate, kink, correction1, correction2 }) {
    const m = slots[0] as Float32Array
    const v = slots[1] as Float32Array
    for (let i = begin; i < end; i++) {
      const gi = g[i] as number
      const mi = BETA1 * (m[i] as number) + (1 - BETA1) * gi
      const vi = BETA2 * (v[i] as number) + (1 - BETA2) * gi * gi
      const metric = Math.max(Math.sqrt(vi / correction2), kink) + EPSILON
      m[i] = mi
      v[i] = vi
      w[i] = softThreshold(
        (w[i] as number) - (learningRate * (mi / correction1)) / metric,
        (learningRate * kink) / metric,
      )
    }
  },
}

export const glsl: OptimizerGlsl = {
  slots: 2,
  update: `a = ${BETA1} * a + ${(1 - BETA1).toFixed(3)} * g;
  b = ${BETA2} * b + ${(1 - BETA2).toFixed(4)} * g * g;
  vec4 metric = max(sqrt(b / correction2), kink) + 1e-8;
  w = softThreshold(w - learningRate * (a / correction1) / metric, learningRate * kink / metric);`,
}

export const adamStatePytorch = [
  'ms = [torch.zeros_like(p) for p in parameters]',
  'vs = [torch.zeros_like(p) for p in parameters]',
]

/** Of one parameter p with its m, v and kappa. */
export const adamUpdatePytorch = `        m.mul_(0.9).add_(0.1 * p.grad)
        v.mul_(0.999).add_(0.001 * p.grad ** 2)
        # Not below kappa: so no weight shrinks by more than the learning rate in a step.
        metric = (v / (1 - 0.999 ** step)).sqrt().clamp(min=kappa) + 1e-8
        moved = p - learning_rate * (m / (1 - 0.9 ** step)) / metric
        p.copy_(soft_threshold(moved, learning_rate * kappa / metric))`

export const code: OptimizerCode = {
  pytorch: 'torch.optim.Adam(weights + biases, lr=learning_rate)',
  pytorchProximal: {
    state: adamStatePytorch,
    update: `    for p, m, v, kappa in zip(parameters, ms, vs, kappas):\n${adamUpdatePytorch}`,
  },
}

export const page: OptimizerPage = { label: 'Adam' }
