// The fits of fresh data sets at every λ, one data set after another: what the follower drives, solved or trained.
import type { FollowingFleet } from '../../../engine/beside/following'
import type { BiasVarianceReport } from '../shared/wire'

export interface FreshFits extends FollowingFleet {
  /** The step at which all are there. */
  readonly goal: number
  /** Takes over what has been computed since the look before. */
  look(): Promise<void>
  found(): Pick<BiasVarianceReport, 'sets' | 'parts' | 'noise' | 'curves'>
}
