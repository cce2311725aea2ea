// What a hidden activation is. The derivative is a function of the activation's own value, so no pre-activation is kept.

import type { InEachLanguage } from '../language'

export type ActivationKind = 'tanh' | 'relu' | 'sigmoid' | 'linear'

export interface ActivationMath {
  value(z: number): number
  /** da/dz as a function of a; relu'(0) = 0. */
  derivative(a: number): number
  /**
   * z[i] ← value(z[i]), i < length. A loop of each activation's own: one that all share calls the function for every
   * unit, which takes longer than most of them do.
   */
  activate(z: Float32Array, length: number): void
  /** d[i] ← d[i] · derivative(a[i]), i < length. */
  chain(d: Float32Array, a: Float32Array, length: number): void
}

/** Bodies of `vec4 activate(vec4 z)` and `vec4 derivative(vec4 a)`. */
export interface ActivationGlsl {
  value: string
  derivative: string
}

/** PyTorch: the expression that makes the module. TensorFlow.js: of `z`. Keras: its name. */
export type ActivationCode = InEachLanguage<{ pytorch: string; tensorflowjs: string; keras: string }> & {
  sklearn: SklearnActivation
}

export interface SklearnActivation {
  /** What its perceptrons call it. */
  name: string
  /** A NumPy expression over `z`. */
  value: string
}
