// L1, also called lasso: Ω = Σ|w|. Its kink at zero is what makes weights exactly zero.
import type { PenaltyCode, PenaltyGlsl, PenaltyMath, PenaltyPage } from './penalty'

export const math: PenaltyMath = {
  value: (w) => Math.abs(w),
  smoothGradient: () => 0,
  kink: () => 1,
  total: (_squares, magnitudes) => magnitudes,
}

export const glsl: PenaltyGlsl = { value: 'abs(w)', smoothGradient: 'vec4(0.0)', kink: '1.0' }

export const page: PenaltyPage = {
  label: 'L1',
  omega: 'Σ |w|',
  tex: '\\Omega(w) = \\sum |w|',
  explanation:
    'Pulls every weight towards zero with the same force, however small it is: many end at exactly zero.',
}

export const code: PenaltyCode = { pytorch: 'sum(p.abs().sum() for p in penalised)' }
