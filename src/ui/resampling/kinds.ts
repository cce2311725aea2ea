// Which of the resampled networks a picture of the fit can show.
import type { Resampling } from '../../protocol/resampling'
import type { FitView } from '../views/picture'

/** Copies lie over one input or two; where each training row is a point, it can swell. */
export function kindsFor(points: FitView['points']): Resampling[] {
  if (!points) return []
  return points === 'scatter' ? ['leave-one-out'] : ['bootstrap', 'leave-one-out']
}
