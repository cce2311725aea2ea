// What a feature map is: it turns one input, mapped to [−1, 1] by the training range, into several; no constant term.

export type Features =
  | { kind: 'identity' }
  | { kind: 'legendre'; degree: number }
  | { kind: 'fourier'; frequencies: number }
  | { kind: 'rbf'; count: number; width: number }

/** Expands x in [−1, 1] (beyond it where a prediction is asked for outside the training range). */
export type FeatureMap = (x: number) => number[]

/** Lines of Python that make `inputs` of a column `x` in [−1, 1]. */
export interface FeatureCode<Kind extends Features['kind']> {
  pytorch(features: Extract<Features, { kind: Kind }>): readonly string[]
}
