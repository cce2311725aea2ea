// What a data loss is: a mean over samples of a function of one sample's logits and targets.

import type { InEachLanguage } from '../language'

export type LossKind = 'mse' | 'bce' | 'cce'
export type Task = 'regression' | 'binary' | 'multiclass'

/** The engines count in 32 bits, what solves a problem exactly in 64. */
export type Numbers = Float32Array | Float64Array

/** Works on one sample's row in place of a batch: `z` and `y` are arrays, `at` the row's first index, `outputs` its length. */
export interface LossMath {
  /** The sample's loss, its own mean over outputs included. */
  value(z: Numbers, y: Numbers, at: number, outputs: number): number
  /** Writes d value / dz, times `scale`, to `delta` at the same place. */
  delta(z: Numbers, y: Numbers, at: number, outputs: number, scale: number, delta: Numbers): void
}

/** d² value / dzⱼdzₖ of the row of logits that begins at `at`. */
export type LossCurvature = (z: Numbers, at: number, outputs: number, j: number, k: number) => number

/**
 * The same in GLSL over a 2x2 texel: rows are two samples, columns two outputs.
 *
 * A coupled loss needs the whole row: its bodies see `m` (each sample's largest logit) and `s` (Σ e^(z − m)), as vec4
 * repeated over the columns; `outputs` is the number of real columns, and padding is cleared by the caller.
 */
export interface LossGlsl {
  coupled: boolean
  value: string
  delta: string
}

/** PyTorch: the expression that makes the module. TensorFlow.js: of `output` and `target`, both [rows, outputs].
 * Keras: the expression that makes the loss. */
export type LossCode = InEachLanguage<{ pytorch: string; tensorflowjs: string; keras: string }> & {
  sklearn: SklearnLoss
}

export interface SklearnLoss {
  /** Where it minimises squares or the log loss, which of the two. */
  fits: 'squares' | 'log loss'
  /** A NumPy expression over `output` and `target`, both [rows, outputs]. */
  value: string
  /** The training target as its estimators want it. */
  target: string
  /** The fewest outputs with which its log loss is this one: with fewer it fits another. */
  leastOutputs: number
}

export interface LossPage {
  label: string
}
