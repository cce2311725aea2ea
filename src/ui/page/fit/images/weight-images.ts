// The first layer as images: each unit's weights in the order of the pixels, and one scale for all.
import { parameterLayout } from '../../../../experiment/layout'
import { tickStep } from '../../../kit/ticks'

/** [unit][input]; the first `limit` units. */
export function firstLayerWeights(
  parameters: Float32Array,
  sizes: readonly number[],
  limit: number,
): number[][] {
  const { fanIn, fanOut, weights } = parameterLayout(sizes)[0]!
  return Array.from({ length: Math.min(fanOut, limit) }, (_, unit) =>
    Array.from({ length: fanIn }, (_, input) => parameters[weights.begin + input * fanOut + unit]!),
  )
}

/** Few weights are larger: one giant must not make the others pale. */
const SHARE_WITHIN = 0.98

/** The magnitude that is drawn at full strength: round, so that it stands still while weights move. */
export function weightScale(weights: readonly (readonly number[])[]): number {
  const sizes = weights
    .flat()
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b)
  const large = sizes[Math.floor(SHARE_WITHIN * (sizes.length - 1))]
  return large === undefined || !Number.isFinite(large) ? 1 : tickStep(large, 1)
}

/** All weights exactly zero: the unit says the same whatever it sees. */
export function isDead(weights: readonly number[]): boolean {
  return weights.every((weight) => weight === 0)
}
