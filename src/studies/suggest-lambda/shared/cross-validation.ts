// What cross-validation tries: the λ, into how many folds the rows may be dealt, and how many networks that makes.
import { lambdaAt, positionOf } from '../../../experiment/lambda-scale'

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

/** Networks trained at once. */
export function networkCount(folds: number): number {
  return folds * crossValidationValues.length
}
