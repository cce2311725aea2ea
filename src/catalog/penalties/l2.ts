// L2, also called ridge: Ω = Σw² (no ½).
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'

export const math: PenaltyMath = {
  smoothGradient: (w) => 2 * w,
  curvature: () => 2,
  kink: () => 0,
  total: (squares) => squares,
}

export const glsl: PenaltyGlsl = { smoothGradient: '2.0 * w' }

export const page: PenaltyPage = {
  label: 'L2',
  omega: () => 'Σ w²',
  explanation:
    'Pulls each weight towards zero in proportion to its size: large ones most, small ones hardly.',
  choices: ['includeBias'],
}

const lines = ['penalty = sum((p ** 2).sum() for p in penalised)']

export const code: PenaltyCode = {
  pytorch: { omega: lines, smooth: lines },
  tensorflowjs: { omega: 'tf.sum(tf.square(p))', gradient: 'tf.mul(2, p)' },
  keras: {
    omega: 'ops.sum(p ** 2)',
    gradient: '2 * p',
    own: 'kernel_regularizer=keras.regularizers.L2(lambda_)',
  },
  sklearn: { omega: 'sum((p ** 2).sum() for p in penalised)' },
}
