// Where a preset suggests to pull λ: only while the data is still the preset's own, and the penalty has a say.
import { type PresetId, presets } from '../../../catalog/presets/preset-table'
import { hasPresetData } from '../../../experiment/changes/preset-data'
import type { Experiment } from '../../../experiment/experiment'
import { lambdaTuning } from '../../../experiment/penalty-of-lambda'
import type { Session } from '../../../session/session'
import { tuneOnce } from '../../kit/controls/tune-once'

export function suggestedLambda(
  presetId: PresetId,
  dataKind: Experiment['data']['kind'],
): number | undefined {
  const lambda = presets[presetId].suggestedLambda
  return lambda > 0 && hasPresetData(presetId, dataKind) ? lambda : undefined
}

/** Goes there, where there is a suggestion. */
export function trySuggestedLambda(session: Session): void {
  const { presetId, experiment } = session.store.getState()
  const lambda = suggestedLambda(presetId, experiment.data.kind)
  if (lambda !== undefined) tuneOnce(session, (standing) => lambdaTuning(standing, lambda))
}
