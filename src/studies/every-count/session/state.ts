// What the store knows of the networks of every number of points.
import type { Experiment } from '../../../experiment/experiment'
import type { EveryCountReport } from '../shared/wire'

export interface EveryCountState {
  /** The address may forbid them. */
  isAllowed: boolean
  report?: EveryCountReport
  /** What they were last asked for beside, and with which numbers of points. */
  asked?: { experiment: Experiment; counts: number[] }
}
