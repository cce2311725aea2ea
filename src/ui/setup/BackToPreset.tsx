// The way back from a changed experiment to the preset it began as.
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../../experiment/parse'
import { useIsChanged } from '../controls/use-is-changed'
import { useLab } from '../session-context'
import { useChange } from './use-restart'

export function BackToPreset() {
  const change = useChange()
  const presetId = useLab((state) => state.presetId)
  const isChanged = useIsChanged()
  const { label, experiment } = presets[presetId]
  if (!isChanged) return null
  return (
    <button
      type="button"
      className="small"
      title={`${label} as it comes, λ included`}
      onClick={() => change(() => parseExperiment(experiment))}
    >
      Back to the preset
    </button>
  )
}
