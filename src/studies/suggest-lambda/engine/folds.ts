// Deals the training rows into folds: each row into one, sizes that differ by one at most, classes shared out evenly.
import { permutation, stream } from '../../../catalog/random/stream'
import type { Rows } from '../../../engine/fleet/fleet'

/**
 * @param isOfClasses whether equal targets are to be spread over the folds
 * @returns the fold of each row, 0 … folds − 1
 */
export function dealFolds(seed: number, rows: Rows, folds: number, isOfClasses: boolean): number[] {
  const shuffled = permutation(stream(seed, 'folds'), rows.count)
  // The sort is stable: within a class the order stays random.
  const order = isOfClasses ? shuffled.toSorted((a, b) => compareTargets(rows, a, b)) : shuffled
  const foldOf = new Array<number>(rows.count)
  order.forEach((row, place) => {
    foldOf[row] = place % folds
  })
  return foldOf
}

function compareTargets({ targets, count }: Rows, a: number, b: number): number {
  const width = targets.length / count
  for (let j = 0; j < width; j++) {
    const difference = (targets[a * width + j] as number) - (targets[b * width + j] as number)
    if (difference !== 0) return difference
  }
  return 0
}
