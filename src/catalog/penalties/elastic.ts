// Elastic net: Ω = r·Σ|w| + (1 − r)·Σw². r = 1 is L1, r = 0 is L2.
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'

export const math: PenaltyMath = {
  smoothGradient: (w, r) => 2 * (1 - r) * w,
  curvature: (r) => 2 * (1 - r),
  kink: (r) => r,
  total: (squares, magnitudes, r) => r * magnitudes + (1 - r) * squares,
}

export const glsl: PenaltyGlsl = {
  smoothGradient: '2.0 * (1.0 - r) * w',
}

export const page: PenaltyPage = {
  label: 'Elastic net',
  omega: (r) => `${short(r)} Σ |w| + ${short(1 - r)} Σ w²`,
  explanation: 'A blend: the share r of the pull is the same for every weight, the rest grows with its size.',
  choices: ['l1Ratio', 'includeBias', 'l1Solver'],
}

/** 1 − 0.9 is 0.1 to who reads it. */
function short(share: number): string {
  return String(Number(share.toPrecision(3)))
}

export const code: PenaltyCode = {
  pytorch: {
    omega: [
      'l1 = sum(p.abs().sum() for p in penalised)',
      'l2 = sum((p ** 2).sum() for p in penalised)',
      'penalty = r * l1 + (1 - r) * l2',
    ],
    smooth: ['l2 = sum((p ** 2).sum() for p in penalised)', 'penalty = (1 - r) * l2'],
  },
  tensorflowjs: {
    omega: 'tf.sum(tf.add(tf.mul(r, tf.abs(p)), tf.mul(1 - r, tf.square(p))))',
    gradient: 'tf.mul(2 * (1 - r), p)',
    kink: 'r',
  },
  keras: {
    omega: 'ops.sum(r * ops.abs(p) + (1 - r) * p ** 2)',
    gradient: '2 * (1 - r) * p',
    kink: 'r',
    own: 'kernel_regularizer=keras.regularizers.L1L2(lambda_ * r, lambda_ * (1 - r))',
  },
  sklearn: { omega: 'sum(r * np.abs(p).sum() + (1 - r) * (p ** 2).sum() for p in penalised)' },
}
