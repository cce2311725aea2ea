// How many networks climb: more show the valley finer, and take longer.
import { LADDER_SIZES } from '../../experiment/ladder-values'
import { ladderSize } from '../../session/ladder-beside'
import { useLab, useSession } from '../session-context'

export function LadderSizePicker() {
  const session = useSession()
  const size = useLab(ladderSize)
  return (
    <label className="ladder-size">
      networks{' '}
      <select value={size} onChange={(event) => session.setLadderSize(Number(event.currentTarget.value))}>
        {LADDER_SIZES.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </label>
  )
}
