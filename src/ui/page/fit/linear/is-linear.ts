// Whether what the network computes is one sum: a weight for each input, and a bias.
import type { RunDescription } from '../../../../protocol/run-description'

/** One number out, and a weight for each input. */
export function isLinear({ sizes, inputNames, hasFeatures }: RunDescription): boolean {
  return !hasFeatures && sizes.length === 2 && sizes[1] === 1 && sizes[0] === inputNames.length
}
