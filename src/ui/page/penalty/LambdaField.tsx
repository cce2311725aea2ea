// λ as a number: to type one exactly, also beyond the slider's end.
import { useState } from 'react'
import { lambdaTuning } from '../../../experiment/penalty-of-lambda'
import { notify } from '../../../session/notify'
import { attempt } from '../../kit/attempt'
import { parseNumber } from '../../kit/parse-number'
import { useLab, useSession } from '../../kit/session-context'
import { lambdaText } from './lambda-text'

export function LambdaField() {
  const session = useSession()
  const lambda = useLab((state) => state.experiment.penalty.lambda)
  // Undefined while nothing is being typed: then it shows λ as it stands.
  const [draft, setDraft] = useState<string>()
  const commit = () => {
    if (draft === undefined) return
    setDraft(undefined)
    // Whatever was wrong with the number before this one.
    session.dismissNotice()
    const typed = parseNumber(draft)
    if (typed === undefined)
      return notify(session.store, `λ: found “${draft}”, expected a number from 0 to 1000.`)
    session.beginGesture()
    attempt(session, () => session.tune(lambdaTuning(session.experiment(), typed)))
  }
  return (
    <input
      className="lambda-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label="Strength, 0 to 1000"
      title={String(lambda)}
      value={draft ?? lambdaText(lambda)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setDraft(undefined)
      }}
    />
  )
}
