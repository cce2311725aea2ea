// Fourier features sin(πkx)/k and cos(πkx)/k, k = 1 … frequencies: the 1/k makes high frequencies cost more weight.
import type { FeatureCode } from './feature-map'

export function fourier(x: number, frequencies: number): number[] {
  return Array.from({ length: frequencies }, (_, i) => i + 1).flatMap((k) => [
    Math.sin(Math.PI * k * x) / k,
    Math.cos(Math.PI * k * x) / k,
  ])
}

export const code: FeatureCode<'fourier'> = {
  pytorch: ({ frequencies }) => [
    `k = torch.arange(1, ${frequencies + 1})`,
    'angles = torch.pi * k * x',
    'waves = [torch.sin(angles) / k, torch.cos(angles) / k]',
    'inputs = torch.cat(waves, dim=1)',
  ],
  tensorflowjs: ({ frequencies }) => [
    `const k = tf.range(1, ${frequencies + 1})`,
    'const angles = tf.mul(Math.PI, tf.mul(x, k))',
    'const inputs = tf.concat([tf.div(tf.sin(angles), k), tf.div(tf.cos(angles), k)], 1)',
  ],
  keras: ({ frequencies }) => [
    `k = np.arange(1, ${frequencies + 1})`,
    'waves = [np.sin(np.pi * k * x) / k, np.cos(np.pi * k * x) / k]',
    'inputs = np.concatenate(waves, axis=1)',
  ],
}
