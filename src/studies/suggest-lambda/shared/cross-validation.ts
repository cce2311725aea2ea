// What cross-validation tries: the λ, into how many folds the rows may be dealt, and how much work that is.
import { lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { parameterLayout, weightCount } from '../../../experiment/layout'

export const FOLD_COUNTS = [3, 5, 10] as const
export const STANDARD_FOLDS = 5

/** Half a decade: a fold's luck is greater than what lies between. */
const STRIDE = 10
const FIRST = positionOf(1e-4)
const COUNT = (positionOf(1) - FIRST) / STRIDE + 1

/** 0, then two a decade from 10⁻⁴ to 1, each where the slider has a position. */
export const crossValidationValues: readonly number[] = [
  0,
  ...Array.from({ length: COUNT }, (_, i) => lambdaAt(FIRST + i * STRIDE)),
]

export interface CrossValidationSize {
  folds: number
  steps: number
  /** Training rows; a step may take fewer of them. */
  rows: number
  batchSize: number | undefined
  /** Of the network, input first. */
  sizes: readonly number[]
}

/** Networks trained at once. */
export function networkCount(folds: number): number {
  return folds * crossValidationValues.length
}

/** Multiplications of a row with a weight: forward, back, and for the gradient. */
export function multiplications({
  folds,
  steps,
  rows,
  batchSize = rows,
  sizes,
}: CrossValidationSize): number {
  return 3 * networkCount(folds) * steps * Math.min(batchSize, rows) * weightCount(parameterLayout(sizes))
}
