// relu, max(z, 0); its derivative at 0 is 0, as in PyTorch.
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

// Math.max passes NaN on: a diverged network must be seen to have diverged.
export const math: ActivationMath = { value: (z) => Math.max(z, 0), derivative: (a) => (a > 0 ? 1 : 0) }

export const glsl: ActivationGlsl = {
  value: 'return max(z, 0.0);',
  derivative: 'return vec4(greaterThan(a, vec4(0.0)));',
}

export const code: ActivationCode = { pytorch: 'nn.ReLU()' }
