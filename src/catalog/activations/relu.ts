// relu, max(z, 0); its derivative at 0 is 0, as in PyTorch.
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

// Math.max passes NaN on: a diverged network must be seen to have diverged.
const relu = (z: number) => Math.max(z, 0)
const derivative = (a: number) => (a > 0 ? 1 : 0)

export const math: ActivationMath = {
  value: relu,
  derivative,
  activate(z, length) {
    for (let i = 0; i < length; i++) z[i] = relu(z[i] as number)
  },
  chain(d, a, length) {
    for (let i = 0; i < length; i++) d[i] = (d[i] as number) * derivative(a[i] as number)
  },
}

export const glsl: ActivationGlsl = {
  value: 'return max(z, 0.0);',
  derivative: 'return vec4(greaterThan(a, vec4(0.0)));',
}

export const code: ActivationCode = {
  pytorch: 'nn.ReLU()',
  tensorflowjs: 'tf.relu(z)',
  keras: 'relu',
  sklearn: { name: 'relu', value: 'np.maximum(z, 0)' },
}
