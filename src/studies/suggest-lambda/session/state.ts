// What the store knows of what cross-validation says of λ, where it has been asked.
import type { JobState } from '../../../session/jobs/job-state'
import type { SuggestLambdaReport } from '../shared/wire'

export interface CrossValidation {
  job: number
  folds: number
  steps: number
  values: readonly number[]
}

export interface SuggestLambdaState extends JobState<CrossValidation, SuggestLambdaReport> {
  /** The address may forbid it. */
  isAllowed: boolean
  folds: number
}
