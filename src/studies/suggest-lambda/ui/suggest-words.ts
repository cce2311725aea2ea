// What the suggestion of λ says in words.
import { counted, formatCount } from '../../../catalog/number-text'
import { formatLoss } from '../../../ui/kit/format'
import type { Suggested } from '../shared/one-standard-error'

interface Asked {
  folds: number
  steps: number
  values: readonly number[]
}

export function methodWords({ folds, steps, values }: Asked, rows: number): string {
  return `Your ${formatCount(rows)} training points are dealt into ${folds} folds. For each of ${values.length} λ, ${folds} networks train ${counted(steps, 'step')} from the same start, each without one fold (what is scaled is scaled by the other folds alone), and that fold judges it. The validation points play no part.`
}

export const chartSentence =
  'Look for the lowest point, and how far to the right of it the curve stays as good: under the dashed line.'

export function lowestWords({ lowest }: Suggested): string {
  return `The lowest mean loss: ${formatLoss(lowest.mean)}, give or take ${formatLoss(lowest.standardError)} by the luck of the folds.`
}

export function largestWords({ lowest, largest }: Suggested): string {
  if (lowest === largest) return 'No larger λ comes within one standard error of the lowest mean.'
  return `The largest λ whose mean, ${formatLoss(largest.mean)}, is within one standard error of the lowest: as good as can be told, and simpler.`
}
