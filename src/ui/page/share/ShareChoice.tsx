// A radio button or a checkbox of Share, with what the link then does under its name.
import { useId } from 'react'

interface ShareChoiceProps {
  type: 'radio' | 'checkbox'
  label: string
  words?: string
  isChecked: boolean
  isDisabled?: boolean
  onChange(isChecked: boolean): void
}

export function ShareChoice({ type, label, words, isChecked, isDisabled, onChange }: ShareChoiceProps) {
  const id = useId()
  return (
    <div className="share-choice">
      <label>
        <input
          type={type}
          name={type === 'radio' ? 'share' : undefined}
          checked={isChecked}
          disabled={isDisabled}
          aria-describedby={words && id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {words && <p id={id}>{words}</p>}
    </div>
  )
}
