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
