// One of the answers, each as large as a finger.

interface ChoiceAnswerProps {
  options: readonly string[]
  chosen: number | undefined
  isOpen: boolean
  onChange(option: number): void
}

export function ChoiceAnswer({ options, chosen, isOpen, onChange }: ChoiceAnswerProps) {
  return (
    <fieldset className="student-options" disabled={!isOpen}>
      <legend className="unseen">Your answer</legend>
      {options.map((option, i) => (
        <label key={option}>
          <input type="radio" name="class-option" checked={chosen === i} onChange={() => onChange(i)} />
          {option}
        </label>
      ))}
    </fieldset>
  )
}
