// The way back from a changed experiment to the preset it began as.
import { presets } from '../../../catalog/presets/preset-table'
import { parseExperiment } from '../../../experiment/parse/parse'
import { useIsChanged } from '../../kit/controls/use-is-changed'
import { useChange } from '../../kit/controls/use-restart'
import { useLab } from '../../kit/session-context'
import '../../kit/controls/small-button.css'

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
      onClick={({ currentTarget }) => {
        // This button goes: the focus to the head of the drawer.
        currentTarget.closest('aside')?.querySelector('button')?.focus()
        change(() => parseExperiment(experiment))
      }}
    >
      Back to the preset
    </button>
  )
}
