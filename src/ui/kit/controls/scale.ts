// The scales of the small sliders: whole positions from 0, and the values they stand for.

export interface Scale {
  positions: number
  valueAt(position: number): number
  /** The nearest; beyond the ends, the end. */
  positionOf(value: number): number
}

function clamp(position: number, positions: number): number {
  return Math.min(Math.max(Math.round(position), 0), positions)
}

/** Short decimals: 0.15, not 0.15000000000000002. */
function round(value: number): number {
  return Number(value.toPrecision(3))
}

export function linearScale(max: number, positions: number): Scale {
  return {
    positions,
    valueAt: (position) => round((max * position) / positions),
    positionOf: (value) => clamp((positions * value) / max, positions),
  }
}

/** From 0 to max in about forty round steps, one of which is `standard`. */
export function evenScale(max: number, standard: number): Scale {
  const steps = roundSteps(max).filter((count) => isWhole((standard / max) * count))
  const nearest = steps.reduce((best, count) => (distance(count) < distance(best) ? count : best))
  return linearScale(max, nearest)
}

/** How many steps of 1, 2, 2.5 or 5 times a power of ten make the whole. */
function roundSteps(max: number): number[] {
  const decade = 10 ** Math.floor(Math.log10(max))
  return [1, 0.1, 0.01]
    .flatMap((power) => [5, 2.5, 2, 1].map((step) => max / (step * power * decade)))
    .filter(isWhole)
    .map(Math.round)
}

const isWhole = (value: number) => value >= 0 && Math.abs(value - Math.round(value)) < 1e-9
const distance = (count: number) => Math.abs(Math.log(count / 40))

/** These values, in order. */
export function listScale(values: readonly number[]): Scale {
  return {
    positions: values.length - 1,
    valueAt: (position) => values[clamp(position, values.length - 1)] as number,
    positionOf: (value) => {
      const above = values.findIndex((stop) => stop >= value)
      if (above <= 0) return above === 0 ? 0 : values.length - 1
      const [low, high] = [values[above - 1] as number, values[above] as number]
      return value - low < high - value ? above - 1 : above
    },
  }
}

const mantissas = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]

/** Whole numbers from min to max: each of the first ten, then round ones, ten a decade; and `standard`. */
export function countScale(min: number, max: number, standard: number): Scale {
  const rounds = [10, 100, 1000].flatMap((decade) => mantissas.map((mantissa) => mantissa * decade))
  const small = Array.from({ length: 10 }, (_, i) => i)
  const within = [...small, ...rounds].filter((count) => count > min && count < max)
  return listScale([...new Set([min, ...within, standard, max])].sort((a, b) => a - b))
}

/** @param hasZero whether position 0 is 0 instead of 10^lowest */
export function logScale(lowest: number, highest: number, stepsPerDecade: number, hasZero = false): Scale {
  const offset = hasZero ? 1 : 0
  const positions = (highest - lowest) * stepsPerDecade + offset
  return {
    positions,
    valueAt: (position) =>
      position < offset ? 0 : round(10 ** (lowest + (position - offset) / stepsPerDecade)),
    positionOf: (value) =>
      value > 0 ? clamp((Math.log10(value) - lowest) * stepsPerDecade + offset, positions) : 0,
  }
}
