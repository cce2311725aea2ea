// No activation: the network stays a linear model however deep it is.
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

export const math: ActivationMath = {
  value: (z) => z,
  derivative: () => 1,
  // Nothing changes.
  activate() {},
  chain() {},
}

export const glsl: ActivationGlsl = { value: 'return z;', derivative: 'return vec4(1.0);' }

export const code: ActivationCode = {
  pytorch: 'nn.Identity()',
  tensorflowjs: 'z',
  keras: 'linear',
  sklearn: { name: 'identity', value: 'z' },
}
