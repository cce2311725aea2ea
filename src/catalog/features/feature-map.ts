// What a feature map is: it turns the inputs, each mapped to [−1, 1] by its training range, into several; no constant term.

import type { InEachLanguage } from '../language'

export type Features =
  | { kind: 'identity' }
  | { kind: 'legendre'; degree: number }
  | { kind: 'fourier'; frequencies: number }
  | { kind: 'rbf'; count: number; width: number }
  | { kind: 'random-relu'; count: number }

/** Whether they are made of one input alone; the others take any number. */
export function takesOneInput({ kind }: Pick<Features, 'kind'>): boolean {
  return kind !== 'identity' && kind !== 'random-relu'
}

/** Expands inputs in [−1, 1] (beyond it where a prediction is asked for outside the training range). */
export type FeatureMap = (inputs: readonly number[]) => number[]

/** Lines that make `inputs` of a column `x` in [−1, 1], or of several. */
export type FeatureCode<Kind extends Features['kind']> = InEachLanguage<{
  pytorch(features: Extract<Features, { kind: Kind }>): readonly string[]
  tensorflowjs(features: Extract<Features, { kind: Kind }>): readonly string[]
  keras(features: Extract<Features, { kind: Kind }>): readonly string[]
}>
