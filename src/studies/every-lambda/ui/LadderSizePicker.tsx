// How many networks climb: more show the valley finer, and take longer.

import { useLab, useSession } from '../../../ui/kit/session-context'
import { ladderSize } from '../session/study'
import { LADDER_SIZES } from '../shared/ladder-values'

export function LadderSizePicker() {
  const session = useSession()
  const size = useLab(ladderSize)
  return (
    <label className="side-choice">
      networks{' '}
      <select
        value={size}
        onChange={(event) => session.studies['every-lambda'].resize(Number(event.currentTarget.value))}
      >
        {LADDER_SIZES.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </label>
  )
}
