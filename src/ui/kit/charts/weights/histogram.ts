// How often which weights occur: bins of one width on both sides of 0, what is exactly 0 apart, the tails counted.
import { type LayerLayout, parameterLayout } from '../../../../experiment/layout'

/** Bins on each side of 0. */
export const BINS_A_SIDE = 20
/** What counts as small, as the readout says it. */
const SMALL = 0.01

export interface Histogram {
  /** Where the outermost bins end, on either side. */
  limit: number
  /** From −limit to limit, `BINS_A_SIDE` below 0 and as many above; a bin holds its outer edge. */
  counts: Uint32Array
  /** Exactly 0, of either sign; in no bin. */
  zeros: number
  below: number
  above: number
  /** All of them: what is in bins, zeros and tails. */
  total: number
  /** √Σw². */
  norm: number
  /** Smaller than 0.01, zeros among them. */
  small: number
}

/**
 * Of all weights, and of no bias.
 *
 * @param parameters in the layout of `parameterLayout`
 * @param sizes units of each layer, input first
 */
export function histogramOf(parameters: Float32Array, sizes: readonly number[], limit: number): Histogram {
  const histogram: Histogram = {
    limit,
    counts: new Uint32Array(2 * BINS_A_SIDE),
    zeros: 0,
    below: 0,
    above: 0,
    total: 0,
    norm: 0,
    small: 0,
  }
  for (const weights of weightsOf(parameters, parameterLayout(sizes))) countInto(histogram, weights)
  histogram.norm = Math.sqrt(histogram.norm)
  return histogram
}

function weightsOf(parameters: Float32Array, layout: readonly LayerLayout[]): Float32Array[] {
  return layout.map(({ weights }) => parameters.subarray(weights.begin, weights.end))
}

/** Adds squares to the norm, whose root is taken at the end. */
function countInto(histogram: Histogram, weights: Float32Array): void {
  const { counts, limit } = histogram
  const perUnit = BINS_A_SIDE / limit
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    const size = Math.abs(weight)
    if (size < SMALL) histogram.small++
    histogram.norm += weight * weight
    if (size === 0) histogram.zeros++
    else if (size <= limit) {
      const bin = Math.min(BINS_A_SIDE, Math.ceil(size * perUnit)) - 1
      counts[weight < 0 ? BINS_A_SIDE - 1 - bin : BINS_A_SIDE + bin]!++
    } else if (weight < 0) histogram.below++
    else histogram.above++
  }
  histogram.total += weights.length
}

export function beyond({ below, above }: Histogram): number {
  return below + above
}

/** The edges of bin i, in units of the weights. */
export function edgesOf(i: number, limit: number): [from: number, to: number] {
  const edge = (at: number) => Number((((at - BINS_A_SIDE) * limit) / BINS_A_SIDE).toPrecision(9))
  return [edge(i), edge(i + 1)]
}

/** Limits whose halves and whose bins are round numbers: the axis grows from one to the next. */
const ROUND_LIMITS = [1, 2, 4, 6, 10]

/** The axis's end for weights of this size: what is spread normally has 5 % beyond it. */
export function roundLimit(rootMeanSquare: number): number {
  return roundReach(2 * rootMeanSquare)
}

/** The round limit at or above; 1 where there is nothing to reach. */
export function roundReach(reach: number): number {
  if (!(reach > 0) || !Number.isFinite(reach)) return 1
  const power = 10 ** Math.floor(Math.log10(reach))
  const factor = ROUND_LIMITS.find((limit) => limit * power >= reach * (1 - 1e-9)) ?? 10
  return Number((factor * power).toPrecision(6))
}
