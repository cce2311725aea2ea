// How far points swell by how much their own predictions lean on them, and which lean most.
import type { RunDescription } from '../../../protocol/run-description'

/** A point that leans with all there is covers so many times the area of one that does not lean. */
const AREA = 14
/** Below this a point leans on itself by what it is as well to call nothing. */
const LEAST = 0.005

/**
 * Leans as shares of all there is: of a whole probability, or of the targets' standard deviation.
 *
 * @returns 0 … 1
 */
export function sharesOf(leans: readonly number[], { task, training }: RunDescription): number[] {
  const whole = task === 'regression' ? deviationOf(training.targets) : 1
  return leans.map((lean) => Math.min(lean / whole, 1))
}

/** In radii of an ordinary point. */
export function swelling(share: number): number {
  return Math.sqrt(1 + (AREA - 1) * share)
}

/** The rows that lean most, most first; none that does not lean. @param shares of the same leans */
export function leaningMost(leans: readonly number[], shares: readonly number[], count: number): number[] {
  return leans
    .map((_, row) => row)
    .filter((row) => shares[row]! >= LEAST)
    .sort((a, b) => leans[b]! - leans[a]!)
    .slice(0, count)
}

/** Of all numbers of a row together; 1 where there is none. */
function deviationOf(targets: readonly (readonly number[])[]): number {
  const variance = targets[0]!.reduce((sum, _, k) => {
    const mean = targets.reduce((total, row) => total + row[k]!, 0) / targets.length
    return sum + targets.reduce((total, row) => total + (row[k]! - mean) ** 2, 0) / targets.length
  }, 0)
  return Math.sqrt(variance) || 1
}
