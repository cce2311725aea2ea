// The logistic sigmoid 1 / (1 + e^(−z)).
import { exp } from '../arithmetic/exp'
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

const sigmoid = (z: number) => 1 / (1 + exp(-z))
const derivative = (a: number) => a * (1 - a)

export const math: ActivationMath = {
  value: sigmoid,
  derivative,
  activate(z, length) {
    for (let i = 0; i < length; i++) z[i] = sigmoid(z[i] as number)
  },
  chain(d, a, length) {
    for (let i = 0; i < length; i++) d[i] = (d[i] as number) * derivative(a[i] as number)
  },
}

export const glsl: ActivationGlsl = {
  value: 'return 1.0 / (1.0 + exp(-z));',
  derivative: 'return a * (1.0 - a);',
}

export const code: ActivationCode = {
  pytorch: 'nn.Sigmoid()',
  tensorflowjs: 'tf.sigmoid(z)',
  keras: 'sigmoid',
  sklearn: { name: 'logistic', value: '1 / (1 + np.exp(-z))' },
}
