// Which preset: a whole experiment to begin from; and whether what runs has left it.
import { presets } from '../../../catalog/presets/preset-table'
import { attempt } from '../../kit/attempt'
import { useIsChanged } from '../../kit/controls/use-is-changed'
import { useLab, useSession } from '../../kit/session-context'

export function PresetPicker() {
  const session = useSession()
  const id = useLab((state) => state.presetId)
  const ownName = useLab(({ experiment: { data, name } }) =>
    data.kind === 'custom' ? (name ?? 'Your own data') : '',
  )
  const isChanged = useIsChanged()
  return (
    <select
      className="preset"
      aria-label="Preset"
      value={isChanged ? '' : id}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        attempt(session, () => session.loadPreset(chosen))
      }}
    >
      {isChanged && <option value="">{ownName || `${presets[id].label}, changed`}</option>}
      {Object.entries(presets).map(([value, { label }]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
