// Whether the data is still of the preset's kind: what a preset says and suggests holds only for its own.
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Data } from '../experiment'
import { parseExperiment } from '../parse/parse'

export function hasPresetData(presetId: PresetId, kind: Data['kind']): boolean {
  return parseExperiment(presets[presetId].experiment).data.kind === kind
}
