// The logistic sigmoid 1 / (1 + e^(−z)).
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

export const math: ActivationMath = { value: (z) => 1 / (1 + Math.exp(-z)), derivative: (a) => a * (1 - a) }

export const glsl: ActivationGlsl = {
  value: 'return 1.0 / (1.0 + exp(-z));',
  derivative: 'return a * (1.0 - a);',
}

export const code: ActivationCode = { pytorch: 'nn.Sigmoid()' }
