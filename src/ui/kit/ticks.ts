// Round numbers along an axis.

/** 1, 2 or 5 times a power of ten: the smallest such step that needs no more than `count` steps for `span`. */
export function tickStep(span: number, count: number): number {
  const raw = span / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 5, 10].find((f) => f * power >= raw * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Every multiple of a round step within [min, max]; at most about `count` + 1. */
export function ticksWithin(min: number, max: number, count: number): number[] {
  if (!(max > min)) return [min]
  const step = tickStep(max - min, count)
  const first = Math.ceil(min / step - 1e-9)
  const last = Math.floor(max / step + 1e-9)
  // Division by a power of ten's inverse keeps 0.3 from being 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** The end of an axis from 0 that holds `max` and ends on a tick. */
export function roundUp(max: number, count: number): number {
  if (!(max > 0) || !Number.isFinite(max)) return 1
  const step = tickStep(max, count)
  return Number((Math.ceil(max / step - 1e-9) * step).toPrecision(12))
}
