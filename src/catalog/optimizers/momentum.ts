// SGD with momentum 0.9 as PyTorch has it: v ← 0.9v + g, w ← w − ηv.
import { softThreshold } from '../penalties/soft-threshold'
import type { OptimizerCode, OptimizerGlsl, OptimizerMath, OptimizerPage } from './optimizer'

const MOMENTUM = 0.9

export const math: OptimizerMath = {
  slots: 1,
  stableBelow: 2 * (1 + MOMENTUM),
  update(w, g, slots, { begin, end }, { learningRate, kink }) {
    const v = slots[0] as Float32Array
    for (let i = begin; i < end; i++) {
      const before = w[i] as number
      const velocity = MOMENTUM * (v[i] as number) + (g[i] as number)
      const after = softThreshold(before - learningRate * velocity, learningRate * kink)
      w[i] = after
      // The velocity is what the weight really did: thresholding after PyTorch's step would settle at a tenth of λ.
      v[i] = kink > 0 ? (before - after) / learningRate : velocity
    }
  },
  metric: () => 1,
  follow(slots, i, change, { learningRate }) {
    const v = slots[0] as Float32Array
    v[i] = (v[i] as number) + change / learningRate
  },
}

export const glsl: OptimizerGlsl = {
  slots: 1,
  update: `vec4 velocity = ${MOMENTUM} * a + g;
  vec4 after = softThreshold(w - learningRate * velocity, learningRate * kink);
  a = mix(velocity, (w - after) / learningRate, greaterThan(kink, vec4(0.0)));
  w = after;`,
  metric: 'vec4(1.0)',
  follow: 'a += change / learningRate;',
}

export const code: OptimizerCode = {
  pytorch: {
    own: [`optimizer = optim.SGD(model.parameters(), lr=lr, momentum=${MOMENTUM})`],
    proximal: {
      state: ['vs = [torch.zeros_like(p) for p in ps]'],
      update: [
        'for p, v, kappa in zip(ps, vs, kappas):',
        `    v.mul_(${MOMENTUM}).add_(p.grad)`,
        '    moved = soft_threshold(p - lr * v, lr * kappa)',
        '    if kappa > 0:  # v is what p really did',
        '        v.copy_((p - moved) / lr)',
        '    p.copy_(moved)',
      ],
    },
    unit: () => ({
      state: ['vs = [torch.zeros_like(p) for p in ps]'],
      update: [
        'for p, v in zip(ps, vs):',
        `    v.mul_(${MOMENTUM}).add_(p.grad)`,
        '    p.sub_(lr * v)',
        '    if p.dim() > 1:',
        '        moved = unit_step(p)',
        '        v.add_((p - moved) / lr)  # what p really did',
        '        p.copy_(moved)',
      ],
    }),
    hasMetric: false,
  },
  tensorflowjs: {
    state: ['const velocities = ps.map((p) => tf.variable(tf.zerosLike(p), false))'],
    free: () => [
      `velocities[i].assign(tf.add(tf.mul(${MOMENTUM}, velocities[i]), g))`,
      'const free = tf.sub(p, tf.mul(learningRate, velocities[i]))',
    ],
    follow: 'velocities[i].assign(tf.div(tf.sub(p, moved), learningRate)) // what p really did',
    hasMetric: false,
  },
  keras: {
    state: ['velocities'],
    free: () => ['v = self.velocities[i]', `self.assign(v, ${MOMENTUM} * v + g)`, 'free = p - lr * v'],
    follow: (where) => {
      const really = '(p - moved) / lr'
      return `self.assign(v, ${where ? `ops.where(${where}, ${really}, v.value)` : really})  # what p really did`
    },
    hasMetric: false,
  },
  sklearn: {
    arguments: ["solver='sgd'", `momentum=${MOMENTUM}`, 'nesterovs_momentum=False'],
    scaled: 'learning rate',
  },
}

export const page: OptimizerPage = { label: 'Momentum' }
