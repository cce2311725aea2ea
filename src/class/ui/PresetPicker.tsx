// One of the presets that a class can be asked about.
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { isPresetId } from '../../experiment/address/address'
import { presetsToAsk } from '../shared/prepared'

interface PresetPickerProps {
  preset: PresetId
  /** Of what a label is for; or else what it is called. */
  id?: string
  label?: string
  onChange(preset: PresetId): void
}

export function PresetPicker({ preset, id, label, onChange }: PresetPickerProps) {
  return (
    <select
      id={id}
      aria-label={label}
      value={preset}
      onChange={({ currentTarget: { value } }) => isPresetId(value) && onChange(value)}
    >
      {presetsToAsk.map((id) => (
        <option key={id} value={id}>
          {presets[id].label}
        </option>
      ))}
    </select>
  )
}
