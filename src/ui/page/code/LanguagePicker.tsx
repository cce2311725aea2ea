// In which language the code is shown and taken along.
import { languages, type Target } from '../../../experiment/export/languages'

interface LanguagePickerProps {
  target: Target
  onPick(target: Target): void
}

export function LanguagePicker({ target, onPick }: LanguagePickerProps) {
  return (
    <span className="side-choice code-language">
      <select
        aria-label="Language of the code"
        value={target}
        onChange={(event) => onPick(event.currentTarget.value as Target)}
      >
        {Object.entries(languages).map(([id, { label }]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}
