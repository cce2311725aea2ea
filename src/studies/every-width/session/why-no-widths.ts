// Where networks of every width make no sense or would take for ever, and why, in one sentence.
import { activationMath } from '../../../catalog/activations/math-table'
import { formatCount } from '../../../catalog/number-text'
import type { LabState } from '../../../session/state'
import { isTooWide, mostWidths, widthsUpTo } from '../shared/widths'
import { widestHidden } from './study'

/** Nothing where they can be trained. */
export function whyNoWidths(state: LabState): string | undefined {
  const { run, device, experiment } = state
  if (!run || !device) return 'The network is still being set up.'
  const { hidden, activation } = experiment.model
  if (hidden.length === 0) return 'A linear model has no hidden units, so no width: add a layer first.'
  if (activationMath[activation].value(0) !== 0) {
    return `Units are switched off by giving them no weights, and with ${activation} one without weights still says ${activationMath[activation].value(0)}: choose tanh or relu.`
  }
  const widest = widestHidden(state)
  const networks = 2 * widthsUpTo(widest, mostWidths(device)).length
  const rows = Math.min(
    experiment.optimizer.batchSize ?? Number.POSITIVE_INFINITY,
    run.training.inputs.length,
  )
  const sizes = [run.sizes[0]!, ...widest, run.sizes.at(-1)!]
  if (!isTooWide(networks, rows, sizes, device)) return undefined
  return `${formatCount(networks)} networks of up to this size would take too long here: choose smaller batches, fewer points or a smaller network.`
}
