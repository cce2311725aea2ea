// On how many fresh data sets: more tell bias from variance better, and take longer.
import { useLab, useSession } from '../../../ui/kit/session-context'
import { setsOf } from '../session/why-no-truth'
import { SET_COUNTS } from '../shared/fits-asked'

export function SetsPicker() {
  const session = useSession()
  const sets = useLab(setsOf)
  return (
    <label className="side-choice">
      data sets{' '}
      <select
        value={sets}
        onChange={(event) => session.studies['bias-variance'].setSets(Number(event.currentTarget.value))}
      >
        {SET_COUNTS.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </label>
  )
}
