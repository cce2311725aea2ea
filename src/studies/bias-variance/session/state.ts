// What the store knows of bias and variance against λ, where they have been asked for.
import type { JobState } from '../../../session/jobs/job-state'
import type { BiasVarianceReport } from '../shared/wire'

export interface FitsAsked {
  job: number
  sets: number
  steps: number
  values: readonly number[]
}

export interface BiasVarianceState extends JobState<FitsAsked, BiasVarianceReport> {
  /** The address may forbid it. */
  isAllowed: boolean
  /** As chosen; without it as many as suit the experiment. */
  sets?: number
}
