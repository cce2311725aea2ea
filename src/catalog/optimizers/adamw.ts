// AdamW: decoupled decay on the weights first, w ← w − η·decay·w, then Adam.
import {
  math as adam,
  adamFreeKeras,
  adamFreeTensorflow,
  glsl as adamGlsl,
  adamStatePytorch,
  adamStateTensorflow,
  adamUnitPytorch,
  adamUpdatePytorch,
} from './adam'
import type { OptimizerCode, OptimizerGlsl, OptimizerMath, OptimizerPage } from './optimizer'

export const math: OptimizerMath = {
  slots: 2,
  update(w, g, slots, run, settings) {
    const keep = 1 - settings.learningRate * settings.decay
    for (let i = run.begin; i < run.end; i++) w[i] = (w[i] as number) * keep
    adam.update(w, g, slots, run, settings)
  },
  metric: adam.metric,
}

export const glsl: OptimizerGlsl = {
  ...adamGlsl,
  update: `w *= 1.0 - learningRate * decay;\n  ${adamGlsl.update}`,
}

export const code: OptimizerCode = {
  pytorch: {
    own: [
      "decayed = {'params': weights, 'weight_decay': weight_decay}",
      "free = {'params': biases, 'weight_decay': 0.0}",
      'optimizer = optim.AdamW([decayed, free], lr=lr)',
    ],
    proximal: {
      state: adamStatePytorch,
      update: ['for p in weights:', '    p.mul_(1 - lr * weight_decay)', ...adamUpdatePytorch],
    },
    unit: (least) => ({
      state: adamStatePytorch,
      update: adamUnitPytorch(least, ['p.mul_(1 - lr * weight_decay * (p.dim() > 1))']),
    }),
    hasMetric: true,
  },
  tensorflowjs: {
    state: adamStateTensorflow,
    free: (least) => [
      'const decayed = p.rank > 1 ? tf.mul(p, 1 - learningRate * weightDecay) : p',
      ...adamFreeTensorflow('decayed', least),
    ],
    hasMetric: true,
  },
  keras: {
    state: ['ms', 'vs'],
    free: (least) => [
      'decayed = p * (1 - lr * self.decay) if is_weight else p',
      ...adamFreeKeras('decayed', least),
    ],
    hasMetric: true,
  },
  // Without decay it is Adam; with it scikit-learn has no counterpart.
  sklearn: { arguments: ["solver='adam'"], scaled: 'epsilon' },
}

export const page: OptimizerPage = {
  label: 'AdamW',
  weightDecay:
    'Before each step every weight shrinks by the same share, learning rate × decay. Unlike λ this is no part of the loss, so Adam does not rescale it; biases are left alone.',
}
