// What to look at, in one line: the preset's own sentence, or what the data is where the visitor has chosen another; once λ has been moved, the twin.
import { useMemo } from 'react'
import { datasetPage } from '../../catalog/datasets/page-table'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Data } from '../../experiment/experiment'
import { hasPresetData } from '../../experiment/preset-data'
import { isTwinOn } from '../../session/twin-state'
import { DoubleDescentButton } from '../double-descent/DoubleDescentButton'
import { useLab } from '../session-context'
import { TwinButton } from '../twin/TwinButton'
import { TwinSentence } from '../twin/TwinSentence'

export function LookAt() {
  const isTwin = useLab(isTwinOn)
  return (
    <div className="look-at">
      {isTwin ? <TwinSentence /> : <PresetSentence />}
      <DoubleDescentButton />
      <TwinButton />
    </div>
  )
}

function PresetSentence() {
  const presetId = useLab((state) => state.presetId)
  const kind = useLab((state) => state.experiment.data.kind)
  return <p>{useMemo(() => sentenceFor(presetId, kind), [presetId, kind])}</p>
}

function sentenceFor(presetId: PresetId, kind: Data['kind']): string {
  if (kind === 'custom') return 'Your own data.'
  return hasPresetData(presetId, kind) ? presets[presetId].sentence : datasetPage[kind].description
}
