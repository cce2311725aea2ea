// What is asked for: at which λ, on how many fresh data sets, and how much work that is.
import type { Experiment } from '../../../experiment/experiment'
import { lambdaAt, unboundedPositionOf } from '../../../experiment/lambda-scale'
import { isSolved } from './is-solved'

/** Half a decade, where the slider has a position; and on to λ = 10, as every λ does. */
const STRIDE = 10
const FIRST = unboundedPositionOf(1e-4)
const COUNT = (unboundedPositionOf(10) - FIRST) / STRIDE + 1

/** 0, then two a decade from 10⁻⁴ to 10. */
export const biasVarianceValues: readonly number[] = [
  0,
  ...Array.from({ length: COUNT }, (_, i) => lambdaAt(FIRST + i * STRIDE)),
]

export const SET_COUNTS = [10, 20, 50, 100] as const

/** What is solved costs little: as many as in Bishop's figure 3.5. Who trains has to wait. */
export function standardSets(experiment: Experiment): number {
  return isSolved(experiment) ? 100 : 20
}

/** Fits in all. */
export function fitCount(sets: number): number {
  return sets * biasVarianceValues.length
}

/** About so many multiplications does it take to take so many data sets apart by their singular values. */
export function solvingWork(sets: number, rows: number, features: number): number {
  return sets * rows * features * Math.min(rows, features)
}
