// No penalty: Ω = 0. The network is free to memorise.
import type { PenaltyCode, PenaltyGlsl, PenaltyKind, PenaltyMath, PenaltyPage } from './penalty'

/** Whoever moves λ wants a penalty: a λ without one would do nothing. */
export const standIn: PenaltyKind = 'l2'

export const math: PenaltyMath = {
  smoothGradient: () => 0,
  curvature: () => 0,
  kink: () => 0,
  total: () => 0,
  standIn,
}

export const glsl: PenaltyGlsl = { smoothGradient: 'vec4(0.0)' }

export const page: PenaltyPage = {
  label: 'None',
  omega: () => '0',
  explanation: 'Nothing holds the weights back: training minimises the data loss alone.',
  choices: [],
}

export const code: PenaltyCode = {
  pytorch: { omega: [], smooth: [] },
  tensorflowjs: {},
  keras: {},
  sklearn: { omega: '0.0' },
}
