// Softmax cross-entropy on logits with one-hot targets, as torch.nn.functional.cross_entropy.
import { exp } from '../arithmetic/exp'
import { log } from '../arithmetic/log'
import type { LossCode, LossCurvature, LossGlsl, LossMath, LossPage, Numbers } from './loss'

/** The row's largest logit m and Σ e^(z − m): the stable pieces of log-softmax. */
function softmaxParts(z: Numbers, at: number, outputs: number): { max: number; sum: number } {
  let max = Number.NEGATIVE_INFINITY
  for (let j = at; j < at + outputs; j++) max = Math.max(max, z[j] as number)
  let sum = 0
  for (let j = at; j < at + outputs; j++) sum += exp((z[j] as number) - max)
  return { max, sum }
}

export const math: LossMath = {
  value(z, y, at, outputs) {
    const { max, sum } = softmaxParts(z, at, outputs)
    const logarithm = log(sum)
    let loss = 0
    for (let j = at; j < at + outputs; j++) loss -= (y[j] as number) * ((z[j] as number) - max - logarithm)
    return loss
  },
  delta(z, y, at, outputs, scale, delta) {
    const { max, sum } = softmaxParts(z, at, outputs)
    for (let j = at; j < at + outputs; j++) {
      delta[j] = scale * (exp((z[j] as number) - max) / sum - (y[j] as number))
    }
  },
}

export const curvature: LossCurvature = (z, at, outputs, j, k) => {
  const { max, sum } = softmaxParts(z, at, outputs)
  const share = (i: number) => exp((z[at + i] as number) - max) / sum
  return j === k ? share(j) * (1 - share(j)) : -share(j) * share(k)
}

export const glsl: LossGlsl = {
  coupled: true,
  value: 'return -y * (z - m - log(s));',
  delta: 'return exp(z - m) / s - y;',
}

export const code: LossCode = {
  pytorch: 'nn.CrossEntropyLoss()',
  tensorflowjs: 'tf.losses.softmaxCrossEntropy(target, output)',
  keras: 'keras.losses.CategoricalCrossentropy(from_logits=True)',
  sklearn: {
    fits: 'log loss',
    value: 'np.mean(logsumexp(output, axis=1) - np.sum(output * target, axis=1))',
    target: 'training_target.argmax(axis=1)',
    // Of two classes it fits one logit, not two.
    leastOutputs: 3,
  },
}

export const page: LossPage = { label: 'softmax cross-entropy' }
