// λ as a number: the nearest that the slider has.
import { useState } from 'react'
import { significant } from '../../../catalog/number-text'
import { lambdaAt, positionOf } from '../../../experiment/lambda-scale'
import { parseNumber } from '../../../ui/kit/parse-number'

interface LambdaNumberProps {
  position: number
  onChange(position: number): void
}

export function LambdaNumber({ position, onChange }: LambdaNumberProps) {
  const [draft, setDraft] = useState<string>()
  const commit = () => {
    const typed = draft === undefined ? undefined : parseNumber(draft)
    if (typed !== undefined && typed >= 0) onChange(positionOf(typed))
    setDraft(undefined)
  }
  return (
    <input
      className="student-number"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label="Your λ as a number"
      value={draft ?? significant(lambdaAt(position))}
      onFocus={(event) => event.currentTarget.select()}
      onChange={({ currentTarget: { value } }) => setDraft(value)}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
    />
  )
}
