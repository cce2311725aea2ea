// Gradient descent: w ← prox_{ηκ}(w − ηg).
import { softThreshold } from '../penalties/soft-threshold'
import type { OptimizerCode, OptimizerGlsl, OptimizerMath, OptimizerPage } from './optimizer'

export const math: OptimizerMath = {
  slots: 0,
  stableBelow: 2,
  update(w, g, _slots, { begin, end }, { learningRate, kink }) {
    const threshold = learningRate * kink
    for (let i = begin; i < end; i++) {
      w[i] = softThreshold((w[i] as number) - learningRate * (g[i] as number), threshold)
    }
  },
  metric: () => 1,
}

export const glsl: OptimizerGlsl = {
  slots: 0,
  update: 'w = softThreshold(w - learningRate * g, learningRate * kink);',
  metric: 'vec4(1.0)',
}

export const code: OptimizerCode = {
  pytorch: {
    own: ['optimizer = optim.SGD(model.parameters(), lr=lr)'],
    proximal: {
      state: [],
      update: [
        'for p, kappa in zip(ps, kappas):',
        '    p.sub_(lr * p.grad)',
        '    p.copy_(soft_threshold(p, lr * kappa))',
      ],
    },
    unit: () => ({
      state: [],
      update: [
        'for p in ps:',
        '    p.sub_(lr * p.grad)',
        '    if p.dim() > 1:',
        '        p.copy_(unit_step(p))',
      ],
    }),
    hasMetric: false,
  },
  tensorflowjs: {
    state: [],
    free: () => ['const free = tf.sub(p, tf.mul(learningRate, g))'],
    hasMetric: false,
  },
  keras: { state: [], free: () => ['free = p - lr * g'], hasMetric: false },
  sklearn: { arguments: ["solver='sgd'", 'momentum=0'], scaled: 'learning rate' },
}

export const page: OptimizerPage = { label: 'SGD' }
