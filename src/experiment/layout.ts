// How one model's parameters lie in one flat array: layer by layer, weights [fanIn, fanOut] row-major, then biases.
import type { LayerParameters } from './experiment'

export interface LayerLayout {
  fanIn: number
  fanOut: number
  weights: { begin: number; end: number }
  biases: { begin: number; end: number }
}

/** @param sizes units of each layer, input first */
export function parameterLayout(sizes: readonly number[]): LayerLayout[] {
  let at = 0
  return sizes.slice(1).map((fanOut, l) => {
    const fanIn = sizes[l] as number
    const weights = { begin: at, end: at + fanIn * fanOut }
    const biases = { begin: weights.end, end: weights.end + fanOut }
    at = biases.end
    return { fanIn, fanOut, weights, biases }
  })
}

/** How many numbers that array holds: biases that are 0 and stay so are among them. */
export function parameterCount(layout: readonly LayerLayout[]): number {
  return layout.at(-1)?.biases.end ?? 0
}

/** How many of them are trained. */
export function trainedCount(layout: readonly LayerLayout[], hasBiases: boolean): number {
  return hasBiases ? parameterCount(layout) : weightCount(layout)
}

export function weightCount(layout: readonly LayerLayout[]): number {
  return layout.reduce((sum, { fanIn, fanOut }) => sum + fanIn * fanOut, 0)
}

export function packParameters(layers: readonly LayerParameters[]): Float32Array {
  return Float32Array.from(layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]))
}

export function unpackParameters(flat: Float32Array, layout: readonly LayerLayout[]): LayerParameters[] {
  return layout.map(({ fanIn, fanOut, weights, biases }) => ({
    weights: Array.from({ length: fanIn }, (_, i) =>
      Array.from(flat.subarray(weights.begin + i * fanOut, weights.begin + (i + 1) * fanOut)),
    ),
    biases: Array.from(flat.subarray(biases.begin, biases.end)),
  }))
}
