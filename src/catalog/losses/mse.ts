// Mean squared error over samples and outputs, as torch.nn.functional.mse_loss.
import type { LossCode, LossCurvature, LossGlsl, LossMath, LossPage } from './loss'

export const math: LossMath = {
  value(z, y, at, outputs) {
    let sum = 0
    for (let j = at; j < at + outputs; j++) {
      const miss = (z[j] as number) - (y[j] as number)
      sum += miss * miss
    }
    return sum / outputs
  },
  delta(z, y, at, outputs, scale, delta) {
    const c = (2 * scale) / outputs
    for (let j = at; j < at + outputs; j++) delta[j] = c * ((z[j] as number) - (y[j] as number))
  },
}

export const curvature: LossCurvature = (_z, _at, outputs, j, k) => (j === k ? 2 / outputs : 0)

export const glsl: LossGlsl = {
  coupled: false,
  value: 'vec4 e = z - y; return e * e / float(outputs);',
  delta: 'return 2.0 * (z - y) / float(outputs);',
}

export const code: LossCode = {
  pytorch: 'nn.MSELoss()',
  tensorflowjs: 'tf.losses.meanSquaredError(target, output)',
  keras: 'keras.losses.MeanSquaredError()',
  sklearn: {
    fits: 'squares',
    value: 'np.mean((output - target) ** 2)',
    target: 'training_target',
    leastOutputs: 1,
  },
}

export const page: LossPage = { label: 'mean squared error' }
