// What to look at, in one line: the preset's own sentence, or what the data is where the visitor has chosen another.
import { useMemo } from 'react'
import { datasetPage } from '../../catalog/datasets/page-table'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Data } from '../../experiment/experiment'
import { hasPresetData } from '../../experiment/preset-data'
import { useLab } from '../session-context'

export function LookAt() {
  const presetId = useLab((state) => state.presetId)
  const kind = useLab((state) => state.experiment.data.kind)
  return <p className="look-at">{useMemo(() => sentenceFor(presetId, kind), [presetId, kind])}</p>
}

function sentenceFor(presetId: PresetId, kind: Data['kind']): string {
  if (kind === 'custom') return 'Your own data.'
  return hasPresetData(presetId, kind) ? presets[presetId].sentence : datasetPage[kind].description
}
