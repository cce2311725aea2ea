// Radial basis functions: Gaussian bumps with evenly spaced centres on [−1, 1].
import type { FeatureCode } from './feature-map'

/** exp(−((x − c) / width)² / 2) for each centre c */
export function rbf(x: number, count: number, width: number): number[] {
  const spacing = count > 1 ? 2 / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => {
    const centre = count > 1 ? -1 + i * spacing : 0
    return Math.exp(-(((x - centre) / width) ** 2) / 2)
  })
}

export const code: FeatureCode<'rbf'> = {
  pytorch: ({ count, width }) => [
    `centres = ${count > 1 ? `torch.linspace(-1, 1, ${count})` : 'torch.zeros(1)'}`,
    `inputs = torch.exp(-((x - centres) / ${width}) ** 2 / 2)`,
  ],
  tensorflowjs: ({ count, width }) => [
    `const centres = ${count > 1 ? `tf.linspace(-1, 1, ${count})` : 'tf.zeros([1])'}`,
    `const inputs = tf.exp(tf.div(tf.square(tf.div(tf.sub(x, centres), ${width})), -2))`,
  ],
  keras: ({ count, width }) => [
    `centres = ${count > 1 ? `np.linspace(-1, 1, ${count})` : 'np.zeros(1)'}`,
    `inputs = np.exp(-((x - centres) / ${width}) ** 2 / 2)`,
  ],
}
