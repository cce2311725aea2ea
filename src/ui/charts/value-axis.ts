// The axes that values are drawn on: from 0 to a round number, or whole decades.
import { roundUp, ticksWithin } from '../ticks'
import type { LossPoint, LossScale } from './loss-point'
import { lastingMaximum } from './value-range'

export interface ValueAxis {
  min: number
  max: number
  ticks: number[]
}

/** Below this a loss is nothing. */
const LOWEST_DECADE = -6

/** From 0 to a round number at or above the highest. */
export function axisFromZero(highest: number, tickCount: number): ValueAxis {
  const max = roundUp(highest, tickCount)
  return { min: 0, max, ticks: ticksWithin(0, max, tickCount) }
}

/** @param guessing the loss of always guessing: it has to be on the axis */
export function lossAxis(points: readonly LossPoint[], scale: LossScale, guessing = 0): ValueAxis {
  if (scale === 'accuracy') return { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }
  if (scale === 'log') return logAxis(points, guessing)
  const steps = points.map(({ step }) => step)
  const training = points.map((point) => point.training)
  const validation = points.map((point) => point.validation)
  return axisFromZero(
    Math.max(guessing * 1.1, lastingMaximum(steps, training), lastingMaximum(steps, validation)),
    5,
  )
}

/** Whole decades around every value; what is 0 has no place on it. */
function logAxis(points: readonly LossPoint[], guessing: number): ValueAxis {
  const values = points.flatMap(({ training, validation }) => [training, validation]).concat(guessing)
  const exponents = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10)
  const low = Math.max(LOWEST_DECADE, Math.floor(Math.min(-1, ...exponents)))
  const high = Math.ceil(Math.max(0, ...exponents))
  const stride = Math.ceil((high - low) / 6)
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).filter(
    (_, i) => i % stride === 0,
  )
  return { min: 10 ** low, max: 10 ** high, ticks }
}
