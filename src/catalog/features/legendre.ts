// Legendre polynomials P₁ … P_degree: a polynomial fit whose terms are on one scale, so gradient descent shows the overfit.
import type { FeatureCode } from './feature-map'

/** (n + 1)P₍ₙ₊₁₎(x) = (2n + 1)xPₙ(x) − nP₍ₙ₋₁₎(x) */
export function legendre(x: number, degree: number): number[] {
  const terms = [1, x]
  for (let n = 1; n < degree; n++) {
    terms.push(((2 * n + 1) * x * (terms[n] as number) - n * (terms[n - 1] as number)) / (n + 1))
  }
  return terms.slice(1, degree + 1)
}

export const code: FeatureCode<'legendre'> = {
  pytorch: ({ degree }) => [
    'columns = [torch.ones_like(x), x]',
    `for n in range(1, ${degree}):`,
    '    first = (2 * n + 1) * x * columns[n]',
    '    columns.append((first - n * columns[n - 1]) / (n + 1))',
    'inputs = torch.cat(columns[1:], dim=1)',
  ],
  tensorflowjs: ({ degree }) => [
    'const columns = [tf.onesLike(x), x]',
    `for (let n = 1; n < ${degree}; n++) {`,
    '  const first = tf.mul(2 * n + 1, tf.mul(x, columns[n]))',
    '  columns.push(tf.div(tf.sub(first, tf.mul(n, columns[n - 1])), n + 1))',
    '}',
    'const inputs = tf.concat(columns.slice(1), 1)',
  ],
  keras: ({ degree }) => [
    'columns = [np.ones_like(x), x]',
    `for n in range(1, ${degree}):`,
    '    first = (2 * n + 1) * x * columns[n]',
    '    columns.append((first - n * columns[n - 1]) / (n + 1))',
    'inputs = np.concatenate(columns[1:], axis=1)',
  ],
}
