// Whether the data is still of the preset's kind: what a preset says and suggests holds only for its own.
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Data } from '../experiment'

export function hasPresetData(presetId: PresetId, kind: Data['kind']): boolean {
  return presets[presetId].experiment.data.kind === kind
}
