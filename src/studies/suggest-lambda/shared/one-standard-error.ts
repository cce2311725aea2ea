// From the folds' losses to the λ that is suggested: the lowest mean, and the rule of one standard error.

export interface LambdaScore {
  lambda: number
  /** Over the folds; not finite where one has diverged. */
  mean: number
  /** Of the mean: the folds' standard deviation (n − 1) / √folds. */
  standardError: number
}

export interface Suggested {
  /** The lowest mean. */
  lowest: LambdaScore
  /** The largest λ whose mean is at most one standard error of the lowest above it. */
  largest: LambdaScore
}

/**
 * @param values ascending
 * @param losses [values][folds]
 */
export function scoreLambdas(
  values: readonly number[],
  losses: readonly (readonly number[])[],
): LambdaScore[] {
  return values.map((lambda, v) => ({ lambda, ...meanAndError(losses[v] as readonly number[]) }))
}

function meanAndError(losses: readonly number[]): { mean: number; standardError: number } {
  const count = losses.length
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / count
  const squares = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0)
  return { mean, standardError: Math.sqrt(squares / (count - 1) / count) }
}

/** @returns nothing where every λ has diverged; of equals the larger λ is the lowest */
export function suggestLambda(scores: readonly LambdaScore[]): Suggested | undefined {
  const sound = scores.filter(({ mean }) => Number.isFinite(mean))
  const [first, ...others] = sound
  if (!first) return undefined
  const lowest = others.reduce((best, score) => (score.mean <= best.mean ? score : best), first)
  const limit = lowest.mean + lowest.standardError
  const largest = sound.findLast(({ mean }) => mean <= limit) as LambdaScore
  return { lowest, largest }
}
