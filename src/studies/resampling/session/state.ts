// What the store knows of the networks on resampled training rows.
import type { Resampling, ResamplingReport } from '../shared/wire'

export interface ResamplingState {
  /** The address may forbid them. */
  isAllowed: boolean
  /** Off without it. */
  kind?: Resampling
  report?: ResamplingReport
}
