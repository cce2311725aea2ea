// Conditions that several challenges share.
import { beside } from '../lessons/number-words'
import { formatCount } from '../number-text'
import type { Condition } from './challenge'

/** Of what is not known yet, or has nothing to be measured by. */
export const UNKNOWN = '–'

/** From so many on, decimals say nothing. */
const LARGE = 1000

/** @param limit that it is wanted under */
export function sayLoss(value: number, limit: number): string {
  if (Number.isNaN(value)) return UNKNOWN
  return value < LARGE ? beside(value, limit, 2) : formatCount(Math.round(value))
}

export function percentBeside(share: number, limit: number): string {
  return Number.isNaN(share) ? UNKNOWN : `${beside(100 * share, 100 * limit, 0)} %`
}

export const validationUnder = (limit: number): Condition => ({
  name: 'validation loss',
  now: ({ validation }) => sayLoss(validation, limit),
  wanted: `under ${limit.toFixed(2)}`,
  holds: ({ validation }) => validation < limit,
})

export const stepsAtLeast = (steps: number): Condition => ({
  name: 'steps of training',
  now: ({ step }) => formatCount(step),
  wanted: `at least ${formatCount(steps)}`,
  holds: ({ step }) => step >= steps,
})
