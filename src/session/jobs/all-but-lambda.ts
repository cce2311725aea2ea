// What everything depends on that is found at every λ: the experiment without its own.
import type { Experiment } from '../../experiment/experiment'
import { withMovableLambda } from '../../experiment/penalty-of-lambda'
import { firstRest } from '../run/playing'
import type { LabState } from '../state'

/** Two states are alike where this is. */
export function allButLambda({ experiment, presetId }: LabState): string {
  const selected = withMovableLambda(experiment)
  const without: Experiment = { ...selected, penalty: { ...selected.penalty, lambda: 0 } }
  return JSON.stringify([without, firstRest({ experiment, presetId })])
}
