// Which other library a program is written for, where it is one that people confuse with PyTorch.
import type { Program } from './program'

const LIBRARIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:tensorflow\.|tf\.)?keras\b|^Dense$/, 'Keras'],
  [/^(?:tensorflow|tf)\b/, 'TensorFlow'],
  [/^sklearn\b/, 'scikit-learn'],
  [/^(?:jax|flax|optax)\b/, 'JAX'],
]

/** Its name. */
export function otherLibrary({ followed: { calls } }: Program): string | undefined {
  const found = LIBRARIES.find(([pattern]) => calls.some(({ name }) => pattern.test(name)))
  return found?.[1]
}
