// One term of the formula: its name, its number, and the sentence that explains it while it is pointed at or focused.
import { useId } from 'react'
import '../../../kit/panels/readout.css'

interface TermProps {
  label: string
  /** Before the label where there is room. */
  prefix?: string
  tone?: 'training' | 'penalty'
  text: string
  /** At full precision; none where there is no number yet. */
  value: number | undefined
  testId: string
  words: string
}

export function Term({ label, prefix, tone, text, value, testId, words }: TermProps) {
  const id = useId()
  const isNumber = value !== undefined && !Number.isNaN(value)
  return (
    <div className="term">
      <button
        type="button"
        className={tone ? `readout term-value readout-toned tone-${tone}` : 'readout term-value'}
        aria-describedby={id}
      >
        <small>
          {prefix && <span className="prefix">{prefix} </span>}
          {label}
        </small>
        <b data-testid={testId} data-value={isNumber ? String(value) : undefined}>
          {text}
        </b>
      </button>
      <p id={id} className="formula-words" role="tooltip">
        {words}
      </p>
    </div>
  )
}
