// How large a training set may be for one network more for each of its points, and how many bootstrap copies there are.
import { parameterLayout, weightCount } from '../../../experiment/layout'

export const BOOTSTRAP_COPIES = 16

/** On a GPU, and where the processor computes. */
const POINTS = { gpu: 128, processor: 64 }
/** Multiplications of all networks over all points in one pass forward. A processor takes about a step a second at its limit. */
const WORK = { gpu: 1e9, processor: 3e7 }

export type ResamplingLimit = { most: number } | 'network'

/**
 * What stands against a network for each training point.
 *
 * @param sizes units of each layer, input first
 * @returns nothing where nothing does
 */
export function leaveOneOutLimit(
  points: number,
  sizes: readonly number[],
  { software }: { software: boolean },
): ResamplingLimit | undefined {
  const where = software ? 'processor' : 'gpu'
  if (points > POINTS[where]) return { most: POINTS[where] }
  const work = (points + 1) * points * weightCount(parameterLayout(sizes))
  return work > WORK[where] ? 'network' : undefined
}
