// The sentences under the scrubber.
import { optimizerPage } from '../../../catalog/optimizers/page-table'
import type { Experiment, TunableSettings } from '../../../experiment/experiment'
import { formatCount } from '../../../experiment/format-count'
import type { LookBackState } from '../../../session/state'
import { formatLoss, formatSignificant } from '../../kit/format'

/** Early stopping, by its name. */
export function bestWords(best: LookBackState['best']): string {
  if (!best) return 'No points are held back, so no step can be called the best.'
  return `Early stopping keeps the weights of the best validation step: ${formatCount(best.step)}, with a loss of ${formatLoss(best.validationLoss)}.`
}

/** With what a fork trains, where that is not what the run had here. */
export function forkWords({ penalty, optimizer }: Experiment, then: TunableSettings): string {
  const { label } = optimizerPage[optimizer.kind]
  const memory = optimizer.kind === 'sgd' ? '' : `; what ${label} had built up begins anew`
  const [now, before] = [penalty.lambda, then.penalty.lambda]
  if (now === before && penalty.kind === then.penalty.kind)
    return `A fork trains on from here, with any λ you set${memory}.`
  return `Here λ was ${formatSignificant(before)}; a fork trains on with ${formatSignificant(now)}, as the slider has it${memory}.`
}
