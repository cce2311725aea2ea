// The sentences under the scrubber.

import { formatCount } from '../../../catalog/number-text'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import type { Experiment, TunableSettings } from '../../../experiment/experiment'
import type { LookBackState } from '../../../session/state'
import { formatLoss, formatSignificant } from '../../kit/format'

/** Early stopping, by its name: of what is kept, which begins later where a worker was lost. */
/** @param pointsSince where points were changed: what was before is of others */
export function bestWords(
  { best, steps }: LookBackState,
  optimizer: OptimizerKind,
  pointsSince?: number,
): string {
  const [first = 0] = steps
  const why =
    pointsSince === first ? 'they were of other points' : 'they were lost with the GPU or the training thread'
  const lost = first > 0 ? `The steps before ${formatCount(first)} cannot be shown: ${why}. ` : ''
  if (!best) return `${lost}No points are held back, so no step can be called the best.`
  const since = first > 0 ? ' since then' : ''
  const memory = builtUp(optimizer)
  return `${lost}Early stopping keeps the weights of the best validation step${since}: ${formatCount(best.step)}, with a loss of ${formatLoss(best.validationLoss)}${memory && `, but not ${memory}`}.`
}

/** Nothing where the optimizer has no memory. */
function builtUp(kind: OptimizerKind): string {
  return kind === 'sgd' ? '' : `what ${optimizerPage[kind].label} had built up`
}

/** With what a fork trains, where that is not what the run had here. */
export function forkWords({ penalty, optimizer }: Experiment, then: TunableSettings): string {
  const built = builtUp(optimizer.kind)
  const memory = built && `; ${built} begins anew`
  const [now, before] = [penalty.lambda, then.penalty.lambda]
  if (now === before && penalty.kind === then.penalty.kind)
    return `A fork trains on from here, with any λ you set${memory}.`
  return `Here λ was ${formatSignificant(before)}; a fork trains on with ${formatSignificant(now)}, as the slider has it${memory}.`
}
