// tanh. GLSL's own loses the small values on some drivers, so the page brings its own formula.
import type { ActivationCode, ActivationGlsl, ActivationMath } from './activation'

export const math: ActivationMath = { value: Math.tanh, derivative: (a) => 1 - a * a }

export const glsl: ActivationGlsl = {
  // Below 0.25 the series' error is under 1e-8; above it 1 − e^(−2|z|) loses at most two bits.
  value: `vec4 x = abs(z), q = z * z, e = exp(-2.0 * x);
  vec4 series = z * (1.0 + q * (-1.0 / 3.0 + q * (2.0 / 15.0 + q * (-17.0 / 315.0 + q * (62.0 / 2835.0)))));
  return mix(series, sign(z) * (1.0 - e) / (1.0 + e), greaterThan(x, vec4(0.25)));`,
  derivative: 'return 1.0 - a * a;',
}

export const code: ActivationCode = { pytorch: 'nn.Tanh()' }
