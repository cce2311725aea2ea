// One of a few numbers.
import { formatCount } from '../../../catalog/number-text'

interface NumberPickerProps {
  label: string
  options: readonly number[]
  value: number
  onChange(value: number): void
}

export function NumberPicker({ label, options, value, onChange }: NumberPickerProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {options.map((option) => (
          <option key={option} value={option}>
            {formatCount(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
