// What everything depends on that is found at every λ: the experiment without its own.
import { dataHash } from '../../experiment/address/data-key'
import type { Experiment } from '../../experiment/experiment'
import { withMovableLambda } from '../../experiment/penalty-of-lambda'
import { firstRest } from '../run/playing'
import type { LabState } from '../state'

/** Two states are alike where this is. */
export function allButLambda({ experiment, presetId }: LabState): string {
  const selected = withMovableLambda(experiment)
  const without: Experiment = { ...selected, penalty: { ...selected.penalty, lambda: 0 } }
  const { data, ...rest } = without
  // Many rows are not written out at every move of λ.
  const rows = data.kind === 'custom' ? dataHash(data) : data
  return JSON.stringify([rest, rows, firstRest({ experiment, presetId })])
}
