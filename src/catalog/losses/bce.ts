// Binary cross-entropy on logits, as torch.nn.functional.binary_cross_entropy_with_logits.
import { exp } from '../arithmetic/exp'
import { log1p } from '../arithmetic/log'
import type { LossCode, LossCurvature, LossGlsl, LossMath, LossPage } from './loss'

export const math: LossMath = {
  // max(z, 0) − zy + log(1 + e^(−|z|)) does not overflow.
  value(z, y, at, outputs) {
    let sum = 0
    for (let j = at; j < at + outputs; j++) {
      const zj = z[j] as number
      sum += Math.max(zj, 0) - zj * (y[j] as number) + log1p(exp(-Math.abs(zj)))
    }
    return sum / outputs
  },
  delta(z, y, at, outputs, scale, delta) {
    const c = scale / outputs
    for (let j = at; j < at + outputs; j++) {
      delta[j] = c * (1 / (1 + exp(-(z[j] as number))) - (y[j] as number))
    }
  },
}

export const curvature: LossCurvature = (z, at, outputs, j, k) => {
  if (j !== k) return 0
  const p = 1 / (1 + exp(-(z[at + j] as number)))
  return (p * (1 - p)) / outputs
}

export const glsl: LossGlsl = {
  coupled: false,
  // log(1 + u) keeps no digits for small u in float32: below 0.01 its series does (error u⁴/5).
  value: `vec4 u = exp(-abs(z));
  vec4 log1p = mix(u * (1.0 - u * (0.5 - u * (1.0 / 3.0 - u * 0.25))), log(1.0 + u), greaterThan(u, vec4(0.01)));
  return (max(z, 0.0) - z * y + log1p) / float(outputs);`,
  delta: 'return (1.0 / (1.0 + exp(-z)) - y) / float(outputs);',
}

export const code: LossCode = {
  pytorch: 'nn.BCEWithLogitsLoss()',
  tensorflowjs: 'tf.losses.sigmoidCrossEntropy(target, output)',
  keras: 'keras.losses.BinaryCrossentropy(from_logits=True)',
  sklearn: {
    fits: 'log loss',
    value: 'np.mean(np.logaddexp(0, output) - output * target)',
    target: 'training_target.ravel()',
    leastOutputs: 1,
  },
}

export const page: LossPage = { label: 'cross-entropy' }
