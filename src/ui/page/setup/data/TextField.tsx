// A text that has a grammar: what is wrong with it is said while it is typed, and what is right counts once it is left.
import { useId, useState } from 'react'
import type { Complaint } from '../../../../catalog/datasets/dataset'
import { inOneLine } from '../../../../experiment/parse/in-one-line'
import '../../../kit/controls/row.css'
import '../../../kit/controls/small-button.css'

interface TextFieldProps {
  label: string
  symbol: string
  value: string
  examples: readonly string[]
  describedBy: string
  /** Nothing where a text is right. */
  complaint(text: string): Complaint | undefined
  choose(text: string): void
}

export function TextField({
  label,
  symbol,
  value,
  examples,
  complaint,
  describedBy,
  choose,
}: TextFieldProps) {
  const refusalId = useId()
  const [draft, setDraft] = useDraft(value)
  const wrong = draft === undefined ? undefined : complaint(draft)
  const take = (text: string) => {
    setDraft(undefined)
    choose(text)
  }
  const commit = () => {
    // What is wrong stays to be mended.
    if (draft !== undefined && !wrong) take(draft.trim())
  }
  return (
    <>
      <label className="row typed">
        <i className="symbol">{symbol}</i>
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-label={label}
          aria-describedby={`${refusalId} ${describedBy}`}
          aria-invalid={Boolean(wrong)}
          value={draft ?? value}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape') setDraft(undefined)
          }}
        />
      </label>
      <p id={refusalId} className="refusal" role="status">
        {wrong && inOneLine(`Found ${wrong.found}, expected ${wrong.expected}.`)}
      </p>
      <div className="examples">
        {examples.map((example) => (
          <button
            key={example}
            type="button"
            className="small"
            // The field keeps the focus: what was being typed is not taken first.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(example)}
          >
            {example}
          </button>
        ))}
      </div>
    </>
  )
}

/** What is being typed over a value: undefined where nothing is, or where the value has become another since. */
function useDraft(value: string) {
  const [typed, setTyped] = useState<{ text: string | undefined; over: string }>()
  const draft = typed?.over === value ? typed.text : undefined
  return [draft, (text: string | undefined) => setTyped({ text, over: value })] as const
}
