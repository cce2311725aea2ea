// The way into the run's past, once it has one: pressed again it leads back to now.
import { LOOK_BACK_FROM, stepNow } from '../../../session/run/looking-back'
import { attempt } from '../../kit/attempt'
import { isEmbedded } from '../../kit/embedded'
import { useLab, useSession } from '../../kit/session-context'
import { LOOK_BACK_BUTTON } from './look-back-button'
import '../../kit/panels/table-button.css'

export function LookBackButton() {
  const session = useSession()
  const hasPast = useLab((state) => stepNow(state) >= LOOK_BACK_FROM)
  const isOn = useLab((state) => state.lookBack !== undefined)
  if (!hasPast || isEmbedded) return null
  return (
    <button
      type="button"
      id={LOOK_BACK_BUTTON}
      className="table-button"
      aria-pressed={isOn}
      title="Pause, and see the network as it was at any step so far"
      onClick={() => (isOn ? session.backToNow() : attempt(session, session.lookBack))}
    >
      Look back
    </button>
  )
}
