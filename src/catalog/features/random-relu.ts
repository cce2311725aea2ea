// Random relu features: as many hidden units as one likes, drawn once and never trained; what is learned is linear in them.
import type { Stream } from '../random/stream'
import type { FeatureCode } from './feature-map'

/** A unit's direction and offset, standard normal. */
export interface RandomUnit {
  directions: number[]
  offset: number
}

/** @param random more units extend the ones there were */
export function randomUnits(random: Stream, inputs: number, count: number): RandomUnit[] {
  return Array.from({ length: count }, () => ({
    directions: Array.from({ length: inputs }, () => random.normal()),
    offset: random.normal(),
  }))
}

/**
 * √(2/p)·relu(vⱼ·x + cⱼ), j = 1 … p.
 *
 * With √2 (He et al. 2015) the features' squares sum to |x|² + 1 on average, and with √(1/p) that holds for every p: their
 * inner products tend to a kernel (Rahimi & Recht 2007; Cho & Saul 2009), so that a λ means the same at every width.
 *
 * @param random more features extend the ones there were, but for their scale
 * @param inputs how many x has
 */
export function randomRelu(
  random: Stream,
  inputs: number,
  count: number,
): (x: readonly number[]) => number[] {
  const units = randomUnits(random, inputs, count)
  const scale = Math.sqrt(2 / count)
  return (x) =>
    units.map(({ directions, offset }) => {
      const sum = directions.reduce((sum, v, i) => sum + v * (x[i] as number), offset)
      return scale * Math.max(0, sum)
    })
}

export const code: FeatureCode<'random-relu'> = {
  pytorch: ({ count }) => [
    `# v, c: what each of the ${count} features looks at, drawn once from the normal distribution, never trained`,
    `inputs = (2 / ${count}) ** 0.5 * torch.relu(x @ v + c)`,
  ],
  tensorflowjs: ({ count }) => [
    `// v, c: what each of the ${count} features looks at, drawn once from the normal distribution, never trained`,
    `const inputs = tf.mul((2 / ${count}) ** 0.5, tf.relu(tf.add(tf.matMul(x, v), c)))`,
  ],
  keras: ({ count }) => [
    `# v, c: what each of the ${count} features looks at, drawn once from the normal distribution, never trained`,
    `inputs = (2 / ${count}) ** 0.5 * np.maximum(x @ v + c, 0)`,
  ],
}
