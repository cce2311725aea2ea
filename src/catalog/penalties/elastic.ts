// Elastic net: Ω = r·Σ|w| + (1 − r)·Σw². r = 1 is L1, r = 0 is L2.
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'

export const math: PenaltyMath = {
  value: (w, r) => r * Math.abs(w) + (1 - r) * w * w,
  smoothGradient: (w, r) => 2 * (1 - r) * w,
  kink: (r) => r,
  total: (squares, magnitudes, r) => r * magnitudes + (1 - r) * squares,
}

export const glsl: PenaltyGlsl = {
  value: 'r * abs(w) + (1.0 - r) * w * w',
  smoothGradient: '2.0 * (1.0 - r) * w',
  kink: 'r',
}

export const page: PenaltyPage = {
  label: 'Elastic net',
  omega: 'r Σ |w| + (1 − r) Σ w²',
  tex: '\\Omega(w) = r \\sum |w| + (1 - r) \\sum w^2',
  explanation: 'A blend: part of the pull is the same for every weight (zeros), part grows with size (calm).',
}

export const code: PenaltyCode = {
  pytorch:
    'l1_ratio * sum(p.abs().sum() for p in penalised) + (1 - l1_ratio) * sum((p ** 2).sum() for p in penalised)',
  pytorchSmooth: '(1 - l1_ratio) * sum((p ** 2).sum() for p in penalised)',
}
