// How much of a unit's weights for the hours of a clock is one wave round it: a unit that adds has one, one that memorises all.

/** Less than this share of all power is what sums of cosines leave where nothing is. */
const ROUNDING = 1e-12

export interface Wave {
  /** Times round the clock, 1 … ⌊p / 2⌋. */
  frequency: number
  /** Of the weights' variance, 0 … 1; 0 where all are alike. */
  share: number
  /** How high the wave is at an hour or between two, the weights' mean with it. */
  at(hour: number): number
}

/**
 * The strongest wave in weights w₀ … w_{p−1}: of all frequencies k the one with the largest |Σ w_h e^{−2πikh/p}|², as a share
 * of those of all.
 */
export function strongestWave(weights: readonly number[]): Wave {
  const p = weights.length
  const mean = weights.reduce((sum, w) => sum + w, 0) / p
  const waves = Array.from({ length: Math.floor(p / 2) }, (_, i) => component(weights, i + 1))
  const total = waves.reduce((sum, { power }) => sum + power, 0)
  const strongest = waves.reduce((most, wave) => (wave.power > most.power ? wave : most))
  const { frequency, cosine, sine, power, times } = strongest
  return {
    frequency,
    share: total > ROUNDING * p * weights.reduce((sum, w) => sum + w * w, 0) ? power / total : 0,
    at(hour) {
      const angle = (2 * Math.PI * frequency * hour) / p
      return mean + (times / p) * (cosine * Math.cos(angle) + sine * Math.sin(angle))
    },
  }
}

/**
 * How much of the weights' variance each wave is: of frequency 1 … ⌊p / 2⌋, together 1; all 0 where the weights are alike.
 */
export function sharesOfWaves(weights: readonly number[]): number[] {
  const p = weights.length
  const powers = Array.from({ length: Math.floor(p / 2) }, (_, i) => component(weights, i + 1).power)
  const total = powers.reduce((sum, power) => sum + power, 0)
  const isNothing = total <= ROUNDING * p * weights.reduce((sum, w) => sum + w * w, 0)
  return powers.map((power) => (isNothing ? 0 : power / total))
}

function component(weights: readonly number[], frequency: number) {
  const p = weights.length
  const sum = (of: (angle: number) => number) =>
    weights.reduce((so, w, hour) => so + w * of((2 * Math.PI * frequency * hour) / p), 0)
  const [cosine, sine] = [sum(Math.cos), sum(Math.sin)]
  // Of an even p the fastest is its own mirror image: it counts once.
  const times = 2 * frequency === p ? 1 : 2
  return { frequency, cosine, sine, times, power: times * (cosine ** 2 + sine ** 2) }
}

/** The middle of the units' shares; units that are dead are not counted. Nothing where all are. */
export function medianShare(waves: readonly Wave[]): number | undefined {
  return medianOf(waves.map(({ share }) => share).filter((share) => share > 0))
}

export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((x, y) => x - y)
  const middle = (sorted.length - 1) / 2
  if (sorted.length === 0) return undefined
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
