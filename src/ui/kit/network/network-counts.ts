// The network in numbers: weights that are gone, of either sign, and units that no weight connects any more.
import type { LayerLayout } from '../../../experiment/layout'

export interface LayerCounts {
  weights: number
  /** Exactly 0, of either sign. */
  zeros: number
  positive: number
  negative: number
  /** The largest magnitude. */
  largest: number
}

export interface NetworkCounts {
  layers: LayerCounts[]
  /**
   * By layer, input first: units whose weights on one side are all exactly 0.
   *
   * An input that nothing reads; a hidden unit that reads nothing (it says the same whatever the input) or that nothing
   * reads: it is dead. Never an output.
   */
  idle: Set<number>[]
}

/** @param values in the layout of `parameterLayout` */
export function networkCounts(values: Float32Array, layout: readonly LayerLayout[]): NetworkCounts {
  const incoming = layout.map(({ fanOut }) => new Uint32Array(fanOut))
  const outgoing = layout.map(({ fanIn }) => new Uint32Array(fanIn))
  const layers = layout.map((layer, l) => countLayer(values, layer, outgoing[l]!, incoming[l]!))
  return {
    layers,
    idle: [...outgoing, incoming.at(-1)!].map((read, l) => {
      if (l === layout.length) return new Set()
      const reads = incoming[l - 1]
      return new Set([...read.keys()].filter((unit) => read[unit] === 0 || reads?.[unit] === 0))
    }),
  }
}

/** Counts what is not 0 from each unit into `outgoing` and to each unit into `incoming` as well. */
function countLayer(
  values: Float32Array,
  { fanIn, fanOut, weights }: LayerLayout,
  outgoing: Uint32Array,
  incoming: Uint32Array,
): LayerCounts {
  const counts: LayerCounts = { weights: fanIn * fanOut, zeros: 0, positive: 0, negative: 0, largest: 0 }
  let at = weights.begin
  for (let i = 0; i < fanIn; i++) {
    for (let j = 0; j < fanOut; j++) {
      const weight = values[at++]!
      if (weight === 0) {
        counts.zeros++
        continue
      }
      outgoing[i]!++
      incoming[j]!++
      if (weight > 0) counts.positive++
      else counts.negative++
      counts.largest = Math.max(counts.largest, Math.abs(weight))
    }
  }
  return counts
}

export function sumOf(layers: readonly LayerCounts[], what: Exclude<keyof LayerCounts, 'largest'>): number {
  return layers.reduce((sum, counts) => sum + counts[what], 0)
}

/** How many of these units lie in hidden layers; by layer, input first. */
export function hiddenCount(units: readonly ReadonlySet<number>[]): number {
  return units.slice(1, -1).reduce((sum, { size }) => sum + size, 0)
}
