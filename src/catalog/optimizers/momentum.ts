// SGD with momentum 0.9 as PyTorch has it: v ← 0.9v + g, w ← w − ηv.
import { softThreshold } from '../penalties/soft-threshold'
import type { OptimizerCode, OptimizerGlsl, OptimizerMath, OptimizerPage } from './optimizer'

const MOMENTUM = 0.9

export const math: OptimizerMath = {
  slots: 1,
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
}

export const glsl: OptimizerGlsl = {
  slots: 1,
  update: `vec4 velocity = ${MOMENTUM} * a + g;
  vec4 after = softThreshold(w - learningRate * velocity, learningRate * kink);
  a = mix(velocity, (w - after) / learningRate, greaterThan(kink, vec4(0.0)));
  w = after;`,
}

export const code: OptimizerCode = {
  pytorch: `torch.optim.SGD(weights + biases, lr=learning_rate, momentum=${MOMENTUM})`,
  pytorchProximal: {
    state: ['vs = [torch.zeros_like(p) for p in parameters]'],
    update: `    for p, v, kappa in zip(parameters, vs, kappas):
        before = p.clone()
        v.mul_(${MOMENTUM}).add_(p.grad)
        p.copy_(soft_threshold(before - learning_rate * v, learning_rate * kappa))
        if kappa > 0:
            # The velocity is what the weight really did, or the threshold would count ten times too little.
            v.copy_((before - p) / learning_rate)`,
  },
}

export const page: OptimizerPage = { label: 'Momentum' }
