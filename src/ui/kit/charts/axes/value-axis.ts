// The axes that values are drawn on: from 0 to a round number, around what is zoomed into, or whole decades.
import { extent } from '../../../../experiment/extent'
import { roundUp, tickStep, ticksWithin } from '../../ticks'
import type { LossScale } from '../loss/loss-point'
import { lastingMaximum } from './value-range'

export interface ValueAxis {
  min: number
  max: number
  ticks: number[]
  isLog?: boolean
}

/** Values over steps, as one line of a chart. */
export interface Series {
  /** Ascending. */
  steps: readonly number[]
  /** As many; NaN where there is none. */
  values: readonly number[]
}

/** Below this a loss is nothing. */
const LOWEST_DECADE = -6

/** From 0 to a round number at or above the highest. */
export function axisFromZero(highest: number, tickCount: number): ValueAxis {
  const max = roundUp(highest, tickCount)
  return { min: 0, max, ticks: ticksWithin(0, max, tickCount) }
}

/** Of counts, which know no halves. */
export function countAxis(highest: number): ValueAxis {
  const step = Math.max(1, tickStep(Math.max(1, highest), 4))
  const max = step * Math.ceil(Math.max(1, highest) / step)
  return { min: 0, max, ticks: ticksWithin(0, max, max / step) }
}

/** Between round numbers around all values: while zoomed, so that small differences can be seen. */
export function axisAround(series: readonly Series[], tickCount: number): ValueAxis {
  const values = series.flatMap((line) => line.values).filter(Number.isFinite)
  if (values.length === 0) return axisFromZero(0, tickCount)
  const [low, high] = extent(values)
  const step = tickStep(Math.max(high - low, Math.abs(high) * 1e-3, 1e-9), tickCount)
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)]
  const [min, max] = [round(first * step), round(last * step)]
  return { min, max, ticks: ticksWithin(min, max, last - first) }
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

interface LossAxisOptions {
  scale: LossScale
  /** The loss of always guessing: on the axis of a whole run it has to be. */
  guessing?: number
  /** On a linear axis. */
  atLeast?: number
  isZoomed: boolean
}

export function lossAxis(
  series: readonly Series[],
  { scale, guessing = 0, atLeast = 0, isZoomed }: LossAxisOptions,
): ValueAxis {
  if (scale === 'log') return logAxis(series, isZoomed ? [] : [0.1, 1, guessing])
  if (isZoomed) return axisAround(series, 5)
  if (scale === 'accuracy') return { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }
  const highest = series.map(({ steps, values }) => lastingMaximum(steps, values))
  return axisFromZero(Math.max(guessing * 1.1, atLeast, ...highest), 5)
}

/** Whole decades around every value; what is 0 has no place on it. */
function logAxis(series: readonly Series[], always: readonly number[]): ValueAxis {
  const values = series.flatMap((line) => line.values).concat(always)
  const exponents = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10)
  const [least, most] = extent(exponents)
  const low = Math.max(LOWEST_DECADE, Math.floor(Math.min(least, 0)))
  const high = Math.max(low + 1, Math.ceil(Math.max(most, LOWEST_DECADE)))
  const stride = Math.ceil((high - low) / 6)
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).filter(
    (_, i) => i % stride === 0,
  )
  return { min: 10 ** low, max: 10 ** high, ticks, isLog: true }
}
