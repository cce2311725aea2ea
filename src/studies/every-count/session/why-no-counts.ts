// Where networks of every number of points make no sense or would take for ever, and why, in one sentence.
import type { LabState } from '../../../session/state'
import { isTooMuch, movableCount } from '../shared/counts'
import { countsOf } from './study'

/** Nothing where they can be trained. */
export function whyNoCounts(state: LabState): string | undefined {
  const { run, device, experiment } = state
  if (!run || !device) return 'The network is still being set up.'
  if (experiment.data.kind === 'custom') {
    return 'Your own data are trained on as they are: their number of points cannot be moved here.'
  }
  if (movableCount(experiment) === undefined) {
    return 'This data set has only the points you see: there are no more and no fewer.'
  }
  if (!isTooMuch(experiment, countsOf(state), device)) return undefined
  return 'Networks of this size on every number of points would take too long here: choose smaller batches, fewer points or a smaller network.'
}
