// What the store knows of what cross-validation says of λ, where it has been asked.
import type { SuggestLambdaReport } from '../shared/wire'

export interface SuggestLambdaState {
  /** The address may forbid it. */
  isAllowed: boolean
  folds: number
  /** What is under way, or has come to its end. */
  asked?: { job: number; folds: number; steps: number; values: readonly number[] }
  /** The newest of it. */
  report?: SuggestLambdaReport
  /** Why there is none any more. */
  ended?: string
}
