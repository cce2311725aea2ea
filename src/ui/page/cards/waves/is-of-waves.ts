// Whether a run's first layer has weights for the hours of a clock, whose waves can be looked for.
import type { RunDescription } from '../../../../protocol/run-description'

export function isOfWaves({ modulus, hasFeatures, sizes }: RunDescription): boolean {
  return modulus !== undefined && !hasFeatures && sizes.length > 2
}
