// Into how many parts the training points are dealt: more leave each network more to learn from, and take longer.

import { useLab, useSession } from '../../../ui/kit/session-context'
import { Explained } from '../../../ui/kit/terms/Explained'
import { FOLD_COUNTS } from '../shared/cross-validation'

export function FoldsPicker() {
  const session = useSession()
  const folds = useLab((state) => state.studies['suggest-lambda'].folds)
  return (
    <span className="side-choice">
      <Explained term="folds">folds</Explained>{' '}
      <select
        aria-label="folds"
        value={folds}
        onChange={(event) => session.studies['suggest-lambda'].setFolds(Number(event.currentTarget.value))}
      >
        {FOLD_COUNTS.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </span>
  )
}
