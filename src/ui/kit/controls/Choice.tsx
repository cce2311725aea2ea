// One of a few: native radio buttons, drawn as a row of segments or as tabs.
import type { TermId } from '../../../catalog/terms/terms'
import { noteId } from '../terms/note-id'
import './choice.css'

interface ChoiceProps<T extends string> {
  /** What is chosen, for who cannot see the row. */
  label: string
  /** With what each means, where that is explained. */
  options: readonly { value: T; label: string; term?: TermId }[]
  value: T
  look: 'segments' | 'tabs'
  onChoose(value: T): void
}

export function Choice<T extends string>({ label, options, value, look, onChoose }: ChoiceProps<T>) {
  return (
    <div className={`choice ${look}`} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} data-term={option.term}>
          <input
            type="radio"
            name={label}
            checked={option.value === value}
            aria-describedby={option.term && noteId(option.term)}
            onChange={() => onChoose(option.value)}
          />
          {/* The text twice, one invisible and bold: a chosen option takes no more room than before. */}
          <span data-text={option.label}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
