// Which preset: a whole experiment to begin from.
import { presets } from '../../catalog/presets/preset-table'
import { attempt } from '../attempt'
import { useLab, useSession } from '../session-context'

export function PresetPicker() {
  const session = useSession()
  const id = useLab((state) => state.presetId)
  const hasOwnData = useLab((state) => state.experiment.data.kind === 'custom')
  return (
    <select
      className="preset"
      aria-label="Preset"
      value={hasOwnData ? '' : id}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        attempt(session, () => session.loadPreset(chosen))
      }}
    >
      {hasOwnData && <option value="">Your own data</option>}
      {Object.entries(presets).map(([value, { label }]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
