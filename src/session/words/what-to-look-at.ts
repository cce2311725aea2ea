// The line under the sentence until λ is moved: what the preset says, or what the data is where the experiment is another.
import { datasetPage } from '../../catalog/datasets/page-table'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Data } from '../../experiment/experiment'

/** @param isChanged what a preset promises holds for its own points and network only */
export function whatToLookAt(presetId: PresetId, kind: Data['kind'], isChanged: boolean): string {
  if (kind === 'custom') return 'Your own data.'
  return isChanged ? datasetPage[kind].description : presets[presetId].sentence
}
