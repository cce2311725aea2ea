// From values to pixels: the stretch of an axis that a picture shows.

export interface Range {
  min: number
  max: number
}

/** What holds all values, and a share of their span more at each end. */
export function rangeOf(values: readonly number[], margin: number): Range {
  const min = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
  const max = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
  const span = max - min || Math.abs(max) || 1
  return { min: min - margin * span, max: max + margin * span }
}

/** Evenly spaced, both ends included. */
export function spaced({ min, max }: Range, count: number): number[] {
  return Array.from({ length: count }, (_, i) => min + ((max - min) * i) / (count - 1))
}

export type Scale = (value: number) => number

/** Maps a range to pixels; `from` may lie beyond `to`, as on an axis that points up. */
export function scaleOf({ min, max }: Range, from: number, to: number): Scale {
  return (value) => from + ((value - min) / (max - min)) * (to - from)
}
