// Where cross-validation makes no sense or would take for ever, and why, in one sentence.

import { counted } from '../../../catalog/number-text'
import { multiplications } from '../../../experiment/training-work'
import { takesTooLong } from '../../../session/jobs/longest-job'
import { firstRest } from '../../../session/run/playing'
import type { LabState } from '../../../session/state'
import { FOLD_COUNTS, networkCount } from '../shared/cross-validation'

/** Nothing where it can be done. */
export function whyNotValidated(state: LabState): string | undefined {
  const { run, device, experiment, studies } = state
  const { folds } = studies['suggest-lambda']
  if (!run || !device) return 'The network is still being set up.'
  const rows = run.training.inputs.length
  if (rows < 2 * FOLD_COUNTS[0]) {
    return `With ${rows} training points nothing can be held out: it takes ${2 * FOLD_COUNTS[0]} at least.`
  }
  if (rows < 2 * folds) {
    return `${folds} folds take at least ${2 * folds} training points, and there are ${rows}: choose fewer folds.`
  }
  const steps = firstRest(state)
  const { batchSize } = experiment.optimizer
  const networks = networkCount(folds)
  const work = multiplications({ networks, steps, rows, batchSize, sizes: run.sizes })
  if (!takesTooLong(work, device)) return undefined
  return `${networks} networks of this size, ${counted(steps, 'step')} each, would take too long here: choose fewer folds, fewer points or a smaller network.`
}
