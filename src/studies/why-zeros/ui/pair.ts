// Two weights of the network, by their places in the layout of `parameterLayout`.
import type { LayerLayout } from '../../../experiment/layout'

export type Pair = readonly [number, number]

/** The two of the first layer with the largest magnitude; the first once more where it has but one. */
export function largestPair(values: Float32Array, layout: readonly LayerLayout[]): Pair {
  const { begin, end } = layout[0]!.weights
  const places = Array.from({ length: end - begin }, (_, i) => begin + i)
  places.sort((a, b) => Math.abs(values[b]!) - Math.abs(values[a]!))
  return [places[0]!, places[1] ?? places[0]!]
}

/** The newest choice takes the place of the older one. */
export function withNewest([older, newer]: Pair, at: number): Pair {
  return at === newer || at === older ? [older, newer] : [newer, at]
}
