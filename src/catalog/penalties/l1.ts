// L1, also called lasso: Ω = Σ|w|. Its kink at zero is what makes weights exactly zero.
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'

export const math: PenaltyMath = {
  smoothGradient: () => 0,
  curvature: () => 0,
  kink: () => 1,
  total: (_squares, magnitudes) => magnitudes,
}

export const glsl: PenaltyGlsl = { smoothGradient: 'vec4(0.0)' }

export const page: PenaltyPage = {
  label: 'L1',
  omega: () => 'Σ |w|',
  explanation: 'Pulls every weight towards zero with the same force: many end at exactly zero.',
  lead: 'Now choose L1: it makes weights exactly zero.',
  choices: ['includeBias', 'l1Solver'],
}

export const code: PenaltyCode = {
  pytorch: { omega: ['penalty = sum(p.abs().sum() for p in penalised)'], smooth: [] },
  tensorflowjs: { omega: 'tf.sum(tf.abs(p))', kink: '1' },
  keras: {
    omega: 'ops.sum(ops.abs(p))',
    kink: '1',
    own: 'kernel_regularizer=keras.regularizers.L1(lambda_)',
  },
  sklearn: { omega: 'sum(np.abs(p).sum() for p in penalised)' },
}
