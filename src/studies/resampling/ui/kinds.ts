// Which of the resampled networks a picture of the fit can show.

import type { FitView } from '../../../ui/kit/paper/picture'
import type { Resampling } from '../shared/wire'

/** Copies lie over one input or two; where each training row is a point, it can swell. */
export function kindsFor(points: FitView['points']): Resampling[] {
  if (!points) return []
  return points === 'scatter' ? ['leave-one-out'] : ['bootstrap', 'leave-one-out']
}
